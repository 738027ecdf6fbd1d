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

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The part of the width that each column takes, by its longest cell within bounds; together 1. */
        public double[] shares() {
            double[] shares = new double[header.size()];
            for (int i = 0; i < shares.length; i++) {
                int column = i;
                int longest = Stream.concat(Stream.of(header), rows.stream())
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0);
                shares[i] = Math.max(NARROWEST, Math.min(WIDEST, longest + 3));
            }
            double sum = Arrays.stream(shares).sum();
            return Arrays.stream(shares).map(share -> share / sum).toArray();
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
