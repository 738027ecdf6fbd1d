package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.standard.Face;
import java.util.List;

/** Names of the issuers and the date, clause 7.3.5. All distances in characters from the right edge of the type area. */
final class Signature {
    /** Leaves room for a seal whose upper edge is within one line of the body, clause 7.3.5.1. */
    private static final double LINES_ABOVE_SEAL = 2;

    private Signature() {}

    static void write(Signing signing, List<Block> blocks) {
        if (signing.names().isEmpty() && signing.manner() != Signing.Manner.STAMPED) {
            return;
        }
        String date = ChineseDate.of(signing.date());
        switch (signing.manner()) {
            case SEALED -> sealed(signing.names(), date, blocks);
            case UNSEALED -> unsealed(signing.names(), date, blocks);
            case STAMPED -> stamped(signing, date, blocks);
        }
    }

    /** Date four in from the right, each name centred over it; wider names push the date so that they stay inside. */
    private static void sealed(List<String> names, String date, List<Block> blocks) {
        double dateWidth = TextWidth.of(date);
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(0);
        double dateRight = Math.max(4, (widest - dateWidth) / 2);
        for (int i = 0; i < names.size(); i++) {
            double right = dateRight + (dateWidth - TextWidth.of(names.get(i))) / 2;
            double lines = i == 0 ? LINES_ABOVE_SEAL : 2;
            blocks.add(
                    line(Role.SIGNATURE, names.get(i), right).afterLines(lines).keptWithNext());
        }
        blocks.add(line(Role.DATE, date, dateRight));
    }

    /**
     * First name two in from the right, further names below it flush with its left; the date begins two right of the first
     * name, and stands two in when it is the longer one.
     */
    private static void unsealed(List<String> names, String date, List<Block> blocks) {
        double nameWidth = TextWidth.of(names.get(0));
        double dateWidth = TextWidth.of(date);
        double dateRight = nameWidth - dateWidth;
        double nameRight = 2;
        if (dateRight < 2 && dateWidth > nameWidth) {
            dateRight = 2;
            nameRight = 2 + dateWidth + 2 - nameWidth;
        }
        for (int i = 0; i < names.size(); i++) {
            double right = Math.max(0, nameRight + nameWidth - TextWidth.of(names.get(i)));
            blocks.add(line(Role.SIGNATURE, names.get(i), right)
                    .afterLines(i == 0 ? 1 : 0)
                    .keptWithNext());
        }
        blocks.add(line(Role.DATE, date, Math.max(0, dateRight)));
    }

    /** Office and name, the stamp four in from the right, the date one line below it, four in, clause 7.3.5.3. */
    private static void stamped(Signing signing, String date, List<Block> blocks) {
        String office = signing.office() == null ? "" : signing.office();
        String signer = signing.signer() == null ? "" : signing.signer();
        blocks.add(Paragraph.of(Role.SIGNATURE, Span.body(office + "\u3000\u3000"), Span.of(signer, Face.KAITI))
                .aligned(Align.RIGHT)
                .indented(Indents.characters(0, 4, 0))
                .afterLines(2)
                .keptWithNext());
        blocks.add(line(Role.DATE, date, 4).afterLines(1));
    }

    private static Paragraph line(Role role, String text, double right) {
        return Paragraph.of(role, Span.body(text)).aligned(Align.RIGHT).indented(Indents.characters(0, right, 0));
    }
}
