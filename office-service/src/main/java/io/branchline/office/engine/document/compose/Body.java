package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.wording.Numbering;
import java.util.ArrayList;
import java.util.List;

/** Addressees, body and the list of attachments, clauses 7.3.2 to 7.3.4. */
final class Body {
    private Body() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        boolean addressed = !document.addressees().isEmpty();
        if (addressed) {
            String names = String.join("，", document.addressees()) + "：";
            blocks.add(Paragraph.of(Role.ADDRESSEE, Span.body(names)).afterLines(1));
        }
        List<Paragraph> passages = new ArrayList<>();
        document.body().forEach(passage -> passages.add(passage(passage)));
        if (!addressed && !passages.isEmpty()) {
            passages.set(0, passages.get(0).afterLines(Head.linesAboveBody(document)));
        }
        blocks.addAll(passages);
        attachments(document, blocks);
        keepWithSignature(document, blocks);
    }

    /** Names and date are never alone on a page, clause 7.3.5.5. */
    private static void keepWithSignature(OfficialDocument document, List<Block> blocks) {
        int kept = Math.max(1, document.attachments().size() + 1);
        for (int i = Math.max(0, blocks.size() - kept); i < blocks.size(); i++) {
            if (!document.signing().names().isEmpty() && blocks.get(i) instanceof Paragraph paragraph) {
                blocks.set(i, paragraph.keptWithNext());
            }
        }
    }

    /** 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋, clause 7.3.3; a heading alone stays with what follows. */
    static Paragraph passage(Passage passage) {
        if (passage.level() == 0) {
            return Paragraph.body(Role.BODY, Span.body(passage.reading()));
        }
        String number = passage.number() == null ? "" : passage.number();
        if (passage.heading() == null) {
            return Paragraph.body(Role.BODY, Span.body(passage.reading()));
        }
        Span heading = Span.of(number + passage.heading(), face(passage.level()));
        if (passage.text() == null) {
            return Paragraph.body(Role.level(passage.level()), heading).keptWithNext();
        }
        return Paragraph.body(Role.BODY, heading, Span.body(passage.text()));
    }

    private static Face face(int level) {
        return switch (level) {
            case 1 -> Face.HEITI;
            case 2 -> Face.KAITI;
            default -> Face.FANGSONG;
        };
    }

    /** One line below the body, two in; several are numbered; lines continue under the first character of the name. */
    private static void attachments(OfficialDocument document, List<Block> blocks) {
        int count = document.attachments().size();
        for (int i = 0; i < count; i++) {
            String label = i == 0 ? "附件：" : "";
            String number = count == 1 ? "" : (i + 1) + ".";
            double hang = TextWidth.of(label + number);
            double start = i == 0 ? 2 : 5;
            Paragraph line = Paragraph.of(
                            Role.ATTACHMENT_LIST,
                            Span.body(label
                                    + number
                                    + Numbering.withoutStop(
                                            document.attachments().get(i).title())))
                    .indented(Indents.characters(start + hang, 0, -hang));
            blocks.add(i == 0 ? line.afterLines(1) : line);
        }
    }
}
