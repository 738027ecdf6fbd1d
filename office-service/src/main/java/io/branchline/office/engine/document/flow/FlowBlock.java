package io.branchline.office.engine.document.flow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One part of a flowing document. */
public sealed interface FlowBlock {

    /** A heading; level 1 to 3. */
    record Heading(int level, String text) implements FlowBlock {}

    /** A paragraph of running text. */
    record Text(String text) implements FlowBlock {}

    /** Short lines that belong together, such as an address; no space between them. */
    record Lines(List<String> lines) implements FlowBlock {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A bulleted or numbered list. */
    record Items(boolean numbered, List<String> items) implements FlowBlock {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Labels and values, such as the head of a memo. */
    record Fields(List<Field> fields) implements FlowBlock {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A label and its value. */
    record Field(String label, String value) {}

    /** A table with a header row; every row has as many cells as the header. */
    record Table(List<String> header, List<List<String>> rows) implements FlowBlock {
        private static final int NARROWEST = 14;
        private static final int WIDEST = 45;
        private static final int LONGEST_WORD = 16;
        private static final int MARGIN = 4;
        private static final double LINE = 80;
        private static final int ROUNDS = 8;

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The part of the width that each column takes, by its longest cell within bounds, but never less than its longest word, or than all of it where it is short as a name or a day is; together 1. */
        public double[] shares() {
            double[] wanted = new double[header.size()];
            double[] least = new double[header.size()];
            for (int i = 0; i < wanted.length; i++) {
                int longest = longest(i, "\n");
                wanted[i] = Math.max(NARROWEST, Math.min(WIDEST, longest + MARGIN));
                String parts = longest > LONGEST_WORD ? "[\\s-]+" : "\n";
                least[i] = Math.min(wanted[i], Math.min(LONGEST_WORD, longest(i, parts)) + MARGIN);
            }
            double part = 1;
            for (int i = 0; i < ROUNDS; i++) {
                part *= LINE
                        / Math.max(
                                LINE, Arrays.stream(widths(wanted, least, part)).sum());
            }
            double[] widths = widths(wanted, least, part);
            double sum = Arrays.stream(widths).sum();
            return Arrays.stream(widths).map(width -> width / sum).toArray();
        }

        private static double[] widths(double[] wanted, double[] least, double part) {
            double[] widths = new double[wanted.length];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(least[i], wanted[i] * part);
            }
            return widths;
        }

        private int longest(int column, String parts) {
            return Stream.concat(Stream.of(header), rows.stream())
                    .flatMap(row -> Arrays.stream(row.get(column).split(parts)))
                    .mapToInt(Table::width)
                    .max()
                    .orElse(0);
        }

        /** In halves of a Han character. */
        private static int width(String text) {
            return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
        }
    }

    /** White space of some lines, as above a signature: what is above it stays on the page of what is below. */
    record Space(int lines) implements FlowBlock {}

    /** A centred line in capitals or marks, such as ### under a press release. */
    record Centred(String text) implements FlowBlock {}

    /** A horizontal rule. */
    record Rule() implements FlowBlock {}
}
