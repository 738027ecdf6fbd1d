/** Finds a meal plan by local search: simulated annealing with a budget of moves, so that a seed gives one plan. */
@NullMarked
package io.branchline.nutrition.engine.menu.search;

import org.jspecify.annotations.NullMarked;
