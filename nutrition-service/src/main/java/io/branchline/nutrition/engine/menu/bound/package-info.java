/**
 * The best that any plan could reach, by linear programming over the mean day. Because every term of the objective is convex, days may
 * be averaged, portions and servings may be fractions, and what remains bounds every real plan from below. The tables of a household
 * fall apart into one programme for each diner, among whom the work of the kitchen is shared out.
 */
@NullMarked
package io.branchline.nutrition.engine.menu.bound;

import org.jspecify.annotations.NullMarked;
