package io.branchline.office.engine.document.flow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business document as it flows.
 *
 * @param title for the file's properties, and printed at the top when {@code titled}
 * @param language of the text, as a language tag such as en or zh-CN
 * @param contents whether a table of contents follows the title
 * @param aiNote the visible note of GB 45438-2025 when a model wrote any of it
 */
public record FlowDocument(
        String title,
        String author,
        LocalDate date,
        String language,
        boolean titled,
        boolean contents,
        List<FlowBlock> blocks,
        @Nullable String aiNote) {

    public FlowDocument {
        blocks = List.copyOf(blocks);
    }
}
