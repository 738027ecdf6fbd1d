package io.branchline.office.engine.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param words the expression as it was said
 * @param date the last day that keeps the promise; null when the words depend on a meeting day that is unknown
 */
public record DueDate(String words, @Nullable LocalDate date) {}
