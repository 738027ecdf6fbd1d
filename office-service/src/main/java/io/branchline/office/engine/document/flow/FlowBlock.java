package io.branchline.office.engine.document.flow;

import java.util.List;

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
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** White space of some lines, as above a signature: what is above it stays on the page of what is below. */
    record Space(int lines) implements FlowBlock {}

    /** A centred line in capitals or marks, such as ### under a press release. */
    record Centred(String text) implements FlowBlock {}

    /** A horizontal rule. */
    record Rule() implements FlowBlock {}
}
