package io.branchline.office.engine.document.pdf.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself.
 *
 * @param language as a language tag, such as zh-CN
 * @param aiNote the note of GB 45438-2025, only when a model wrote any of it
 */
public record Properties(
        String title,
        String author,
        LocalDate date,
        String language,
        @Nullable String aiNote) {}
