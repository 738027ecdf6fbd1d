package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;

/** Names of the issuers and the date, clause 7.3.5. All distances in characters from the right edge of the type area. */
final class Signature {
    /** Leaves room for a seal whose upper edge is within one line of the body, clause 7.3.5.1. */
    private static final double LINES_ABOVE_SEAL = 2;
    /** Between rows of seals of up to 45 mm, which must not touch; the last seal covers the date too and lies half a line lower. */
    private static final double LINES_BETWEEN_SEALS = 4;
    /** Half a seal and the whole of one, in characters; seals end within the type area. */
    private static final double HALF_SEAL = 4;

    private static final double SEAL = 8.2;
    private static final int MOST_COLUMNS = 3;

    private static final String BLANK_DATE = "　　　　年　　月　　日";

    private Signature() {}

    static void write(Signing signing, List<Block> blocks) {
        if (signing.names().isEmpty() && signing.manner() != Signing.Manner.STAMPED) {
            return;
        }
        String date = signing.date() == null ? BLANK_DATE : ChineseDate.of(signing.date());
        switch (signing.manner()) {
            case SEALED -> sealed(signing.names(), date, blocks);
            case UNSEALED -> unsealed(signing.names(), date, blocks);
            case STAMPED -> stamped(signing, date, blocks);
        }
    }

    /**
     * Date four in from the right, the last name centred over it; wider names push the date so that they stay inside. Several
     * issuers stand in rows of up to three from left to right, so far apart that their seals do not touch.
     */
    private static void sealed(List<String> names, String date, List<Block> blocks) {
        double dateWidth = TextWidth.of(date);
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(0);
        double dateRight = Math.max(4, (widest - dateWidth) / 2);
        double centre = dateRight + dateWidth / 2;
        double room = Grid.CHARACTERS - centre - Math.max(HALF_SEAL, widest / 2);
        int columns = columns(names.size(), Math.max(SEAL, widest + 1), room);
        double pitch = columns == 1 ? 0 : Math.min(room / (columns - 1), Math.max(SEAL + 1, widest + 2));
        for (int from = 0; from < names.size(); from += columns) {
            List<String> row = names.subList(from, Math.min(names.size(), from + columns));
            boolean last = from + columns >= names.size();
            double lines = from == 0 ? LINES_ABOVE_SEAL : last ? LINES_BETWEEN_SEALS - 1 : LINES_BETWEEN_SEALS;
            double right = centre - TextWidth.of(row.get(row.size() - 1)) / 2;
            blocks.add(line(Role.SIGNATURE, spread(row, pitch), right)
                    .afterLines(lines)
                    .keptWithNext());
        }
        blocks.add(line(Role.DATE, date, dateRight));
    }

    /** The fewest columns that need no more rows than the most columns that fit. */
    private static int columns(int names, double narrowest, double room) {
        int most = 1;
        while (most < Math.min(names, MOST_COLUMNS) && room / most >= narrowest) {
            most++;
        }
        int rows = (names + most - 1) / most;
        return (names + rows - 1) / rows;
    }

    /** Names with their middles a distance apart, to the nearest blank. */
    private static String spread(List<String> names, double pitch) {
        StringBuilder row = new StringBuilder(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            double gap = pitch - (TextWidth.of(names.get(i - 1)) + TextWidth.of(names.get(i))) / 2;
            row.append("\u3000".repeat(Math.max(1, (int) Math.round(gap)))).append(names.get(i));
        }
        return row.toString();
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
