package io.branchline.office.engine.template;

import org.jspecify.annotations.Nullable;

/**
 * One section of a template.
 *
 * @param heading null for the usual one
 * @param limit the most items, null for all
 * @param text the words of a {@link SectionKind#FIXED_TEXT}
 */
public record Section(
        SectionKind kind,
        @Nullable String heading,
        @Nullable Integer limit,
        @Nullable String text) {}
