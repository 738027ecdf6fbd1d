package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;

/** Number and signers, two lines below the mark, clauses 7.2.5 and 7.2.6. */
final class Numbers {
    private static final String LABEL = "签发人：";

    private Numbers() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        String number = document.number() == null ? "" : document.number();
        if (document.signers().isEmpty()) {
            blocks.add(Paragraph.of(Role.NUMBER, Span.body(number))
                    .aligned(Align.CENTRE)
                    .afterLines(2));
        } else {
            signed(number, document.signers(), blocks);
        }
    }

    /** Number left, signers right, one character in on both sides; two signers a line, the number on the last line. */
    private static void signed(String number, List<String> signers, List<Block> blocks) {
        List<String> names = signers.size() == 1
                ? signers
                : signers.stream().map(Numbers::padded).toList();
        int perLine = Math.min(2, names.size());
        double cell = names.stream().mapToDouble(TextWidth::of).max().orElse(3) + (perLine - 1);
        double start = Grid.CHARACTERS - 1 - 4 - perLine * cell + (perLine - 1);
        int lines = (names.size() + perLine - 1) / perLine;
        for (int line = 0; line < lines; line++) {
            String left = line == lines - 1 ? number : "";
            List<String> row = names.subList(line * perLine, Math.min(names.size(), (line + 1) * perLine));
            Span label = Span.body(left + "\t" + (line == 0 ? LABEL : ""));
            Span people = Span.of(String.join("\u3000", row), Face.KAITI);
            Paragraph paragraph = Paragraph.of(Role.NUMBER, label, people)
                    .aligned(Align.LEFT)
                    .indented(Indents.characters(1, 0, 0))
                    .stopped((line == 0 ? start : start + 4) * Grid.CHARACTER_PT);
            blocks.add(line == 0 ? paragraph.afterLines(2) : paragraph);
        }
    }

    /** Two-character names get a blank between, so that names stand in columns. */
    private static String padded(String name) {
        return name.length() == 2 ? name.charAt(0) + "\u3000" + name.charAt(1) : name;
    }
}
