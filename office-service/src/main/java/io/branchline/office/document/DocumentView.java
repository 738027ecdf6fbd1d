package io.branchline.office.document;

import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.office.document.fields.BusinessFields;
import io.branchline.office.document.fields.OfficialFields;
import io.branchline.office.engine.document.Fault;
import io.branchline.office.engine.document.compare.Differences.Part;
import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Letterhead;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.source.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document as JSON: its parts in reading order, what is worth remarking, and the fields it came from. */
record DocumentView(
        UUID id,
        DocumentKind kind,
        String title,
        long version,
        List<Part> parts,
        List<Remark> remarks,
        @Nullable OfficialFields official,
        @Nullable BusinessFields business,
        List<Trace> sources,
        String generatedBy,
        boolean aiGenerated)
        implements Created, Versioned {

    /** Something worth a second look that did not stop the document. */
    record Remark(String pointer, String code, String text) {
        static Remark of(Fault fault, Locale locale) {
            return new Remark(fault.pointer(), fault.code(), fault.text().in(locale));
        }
    }

    static List<Part> parts(Drafted drafted) {
        List<Part> parts = new ArrayList<>();
        if (drafted instanceof Drafted.Official official) {
            Letterhead letterhead = official.composition().letterhead();
            if (letterhead != null) {
                parts.add(new Part("MARK", letterhead.mark().text()));
            }
            official.composition().blocks().forEach(block -> part(block, parts));
        } else if (drafted instanceof Drafted.Business business) {
            business.document().blocks().forEach(block -> part(block, parts));
        }
        return parts;
    }

    private static void part(Block block, List<Part> parts) {
        if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
            String text = paragraph.text().replace("\n", "").replace('\t', ' ').strip();
            parts.add(new Part(paragraph.role().name(), text));
        } else if (block instanceof JointMark mark) {
            String names = mark.names().stream().map(Span::text).collect(Collectors.joining("、"));
            parts.add(new Part("MARK", names + mark.suffix().text()));
        } else if (block instanceof Colophon colophon) {
            colophon.rows()
                    .forEach(row -> parts.add(new Part(
                            "COLOPHON",
                            Stream.of(row.text(), row.end())
                                    .flatMap(Stream::ofNullable)
                                    .collect(Collectors.joining(" ")))));
        }
    }

    private static void part(FlowBlock block, List<Part> parts) {
        if (block instanceof FlowBlock.Heading heading) {
            parts.add(new Part("HEADING", heading.text()));
        } else if (block instanceof FlowBlock.Text text) {
            parts.add(new Part("TEXT", text.text()));
        } else if (block instanceof FlowBlock.Centred centred) {
            parts.add(new Part("TEXT", centred.text()));
        } else if (block instanceof FlowBlock.Lines lines) {
            parts.add(new Part("LINES", String.join("\n", lines.lines())));
        } else if (block instanceof FlowBlock.Items items) {
            items.items().forEach(item -> parts.add(new Part("ITEM", item)));
        } else if (block instanceof FlowBlock.Fields fields) {
            fields.fields().forEach(field -> parts.add(new Part("FIELD", field.label() + ": " + field.value())));
        } else if (block instanceof FlowBlock.Table table) {
            parts.add(new Part("ROW", String.join(" | ", table.header())));
            table.rows().forEach(row -> parts.add(new Part("ROW", String.join(" | ", row))));
        }
    }
}
