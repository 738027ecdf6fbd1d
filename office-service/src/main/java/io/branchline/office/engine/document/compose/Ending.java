package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands under the body: names and date, note, roster of a meeting, and the colophon. */
final class Ending {
    private Ending() {}

    static void write(OfficialDocument document, List<Block> blocks) {
        roster(document.attendance(), blocks);
        Signature.write(document.signing(), blocks);
        if (document.note() != null) {
            blocks.add(Paragraph.body(Role.NOTE, Span.body("（" + document.note() + "）")));
        }
        if (document.aiNote() != null) {
            blocks.add(Paragraph.body(Role.NOTE, Span.body("（" + document.aiNote() + "）")));
        }
    }

    /** 出席, 请假, 列席: label in 黑体 two in, names in 仿宋, lines continue after the colon, clause 10.3. */
    private static void roster(Attendance attendance, List<Block> blocks) {
        int before = blocks.size();
        roster("出席：", attendance.present(), blocks);
        roster("请假：", attendance.regrets(), blocks);
        roster("列席：", attendance.observers(), blocks);
        if (blocks.size() > before && blocks.get(before) instanceof Paragraph first) {
            blocks.set(before, first.afterLines(1));
        }
    }

    private static void roster(String label, List<String> people, List<Block> blocks) {
        if (people.isEmpty()) {
            return;
        }
        double hang = TextWidth.of(label);
        blocks.add(Paragraph.of(Role.ROSTER, Span.of(label, Face.HEITI), Span.body(String.join("、", people)))
                .aligned(Align.LEFT)
                .indented(Indents.characters(2 + hang, 0, -hang)));
    }

    /** 版记, clause 7.4; in the letter format copies only and no rules, clause 10.1. */
    static void colophon(OfficialDocument document, List<Block> blocks) {
        Distribution distribution = document.distribution();
        boolean letter = document.format() == Format.LETTER;
        List<Colophon.Row> rows = new ArrayList<>();
        if (!distribution.copies().isEmpty()) {
            String copies = "抄送：" + String.join("，", distribution.copies()) + "。";
            rows.add(new Colophon.Row(copies, null, 3 * Size.NO_4, lines(copies)));
        }
        LocalDate printed = distribution.printed();
        if (distribution.printer() != null && !letter) {
            String date = printed == null ? null : ChineseDate.of(printed) + "印发";
            rows.add(new Colophon.Row(distribution.printer(), date, 0, 1));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Colophon(rows, !letter));
        }
    }

    /** Lines of the copies row: one character in at both sides, further lines three more. */
    private static int lines(String copies) {
        double first = Math.floor(Grid.points(Grid.TYPE_WIDTH_MM) / Size.NO_4 - 2);
        return 1 + (int) Math.ceil(Math.max(0, TextWidth.of(copies) - first) / (first - 4));
    }
}
