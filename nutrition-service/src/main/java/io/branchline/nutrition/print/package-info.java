/**
 * Printable documents for every feature of the service: a {@link io.branchline.nutrition.print.Sheet} of headings, tables and
 * charts in the reader's language, laid out as PDF by {@link io.branchline.nutrition.print.Printer}.
 *
 * <pre>{@code
 * Sheet sheet = Sheet.titled(language.locale(), "Meal plan")
 *         .paragraph("7 days, 2 people")
 *         .table(List.of("Nutrient", "Planned"), List.of(List.of("Iron", "12 mg")))
 *         .drawing(new BarChart("Energy", "kcal", bars).draw());
 * byte[] pdf = printer.pdf(sheet);
 * }</pre>
 *
 * <p>Latin text needs nothing from the machine. Chinese text needs a Chinese TrueType font on it; without one the call is
 * refused as the problem {@code no-font}, and no page with empty boxes ever leaves.
 */
@NullMarked
package io.branchline.nutrition.print;

import org.jspecify.annotations.NullMarked;
