package io.branchline.office.engine.template;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** A flowing document as CommonMark with GFM tables. */
public final class FlowMarkdown {
    private final StringBuilder out = new StringBuilder();

    private FlowMarkdown() {}

    /** The whole document. */
    public static String of(FlowDocument document) {
        FlowMarkdown writer = new FlowMarkdown();
        writer.out.append("# ").append(Markdown.words(document.title())).append("\n\n");
        document.blocks().forEach(writer::block);
        return writer.out.toString().strip() + "\n";
    }

    private void block(FlowBlock block) {
        if (block instanceof FlowBlock.Heading heading) {
            out.append("#".repeat(heading.level() + 1)).append(' ').append(Markdown.words(heading.text()));
        } else if (block instanceof FlowBlock.Text text) {
            out.append(Markdown.words(text.text()));
        } else if (block instanceof FlowBlock.Centred centred) {
            out.append(Markdown.words(centred.text()));
        } else if (block instanceof FlowBlock.Lines lines) {
            out.append(lines.lines().stream().map(Markdown::words).collect(Collectors.joining("\\\n")));
        } else if (block instanceof FlowBlock.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                String mark = items.numbered() ? i + 1 + ". " : "- ";
                out.append(i == 0 ? "" : "\n")
                        .append(mark)
                        .append(Markdown.words(items.items().get(i)));
            }
        } else if (block instanceof FlowBlock.Fields fields) {
            out.append(fields.fields().stream()
                    .map(field -> "- **" + Markdown.words(field.label()) + "** " + Markdown.words(field.value()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof FlowBlock.Table table) {
            row(table.header());
            out.append("\n|").append("---|".repeat(table.header().size()));
            table.rows().forEach(row -> {
                out.append('\n');
                row(row);
            });
        } else if (block instanceof FlowBlock.Rule) {
            out.append("---");
        }
        out.append("\n\n");
    }

    private void row(List<String> cells) {
        out.append("| ")
                .append(cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ")))
                .append(" |");
    }
}
