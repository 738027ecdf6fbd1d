package io.branchline.nutrition.engine.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from.
 *
 * @param standard title and year of the standard, guideline or paper
 * @param clause table, section or page
 */
public record Source(
        String standard, @Nullable String clause, @Nullable String url) {

    /** A source without a public address. */
    public static Source of(String standard, String clause) {
        return new Source(standard, clause, null);
    }
}
