package io.branchline.office.engine.document.compose;

import io.branchline.office.engine.document.layout.Align;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Indents;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.layout.Stop;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;

/** The number of an upward document together with its signers, clause 7.2.6. */
final class Signers {
    private static final String LABEL = "签发人：";

    private Signers() {}

    /** Number left, signers right, one character in on both sides; two signers a line, the number on the last line. */
    static void write(String number, List<String> signers, List<Block> blocks) {
        if (signers.size() == 1) {
            Stop end = new Stop((Grid.CHARACTERS - 1) * Grid.CHARACTER_PT, true);
            blocks.add(line(number + "\t" + LABEL, signers.get(0), end).afterLines(2));
            return;
        }
        List<String> names = signers.stream().map(Signers::padded).toList();
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(3);
        double start = Grid.CHARACTERS - 1 - TextWidth.of(LABEL) - 2 * widest - 1;
        int lines = (names.size() + 1) / 2;
        for (int line = 0; line < lines; line++) {
            String left = line == lines - 1 ? number : "";
            String row = String.join("\u3000", names.subList(2 * line, Math.min(names.size(), 2 * line + 2)));
            double at = line == 0 ? start : start + TextWidth.of(LABEL);
            Paragraph paragraph =
                    line(left + "\t" + (line == 0 ? LABEL : ""), row, new Stop(at * Grid.CHARACTER_PT, false));
            blocks.add(line == 0 ? paragraph.afterLines(2) : paragraph);
        }
    }

    private static Paragraph line(String label, String names, Stop stop) {
        return Paragraph.of(Role.NUMBER, Span.body(label), Span.of(names, Face.KAITI))
                .aligned(Align.LEFT)
                .indented(Indents.characters(1, 0, 0))
                .stopped(stop);
    }

    /** Two-character names get a blank between, so that names stand in columns. */
    private static String padded(String name) {
        return name.length() == 2 ? name.charAt(0) + "\u3000" + name.charAt(1) : name;
    }
}
