package io.branchline.office.engine.document.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole official document on its pages.
 *
 * @param title for the file's properties
 * @param author for the file's properties
 * @param date for the file's properties; null when the document is not dated yet
 * @param letterhead only in the letter format
 * @param aiNote the visible note of GB 45438-2025 when a model wrote any of it
 */
public record Composition(
        String title,
        String author,
        @Nullable LocalDate date,
        PageNumbers pageNumbers,
        @Nullable Letterhead letterhead,
        List<Block> blocks,
        @Nullable String aiNote) {

    public Composition {
        blocks = List.copyOf(blocks);
    }
}
