/**
 * The way into the menu engine. {@link io.branchline.nutrition.engine.menu.planning.Planner#plan} turns a
 * {@link io.branchline.nutrition.engine.menu.problem.PlanProblem} (days, meals, diners with their limits, dishes, wishes of the table,
 * locked meals) and a seed into an {@link io.branchline.nutrition.engine.menu.planning.Outcome}.
 * {@link io.branchline.nutrition.engine.menu.planning.Edits} swaps a meal or makes a day anew while the rest stays. A plan only ever
 * leaves with the verdict of its evaluation.
 */
@NullMarked
package io.branchline.nutrition.engine.menu.planning;

import org.jspecify.annotations.NullMarked;
