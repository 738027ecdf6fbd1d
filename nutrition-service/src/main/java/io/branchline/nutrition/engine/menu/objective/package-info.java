/**
 * What makes a plan good, in points: fewer are better and 0 would be perfect. Every term is a convex piecewise-linear function of sums
 * over the plan, over a day or over a meal, or a price of a single serving. That is chosen so that search and bound speak of the very
 * same objective: by Jensen's inequality a linear programme over the mean day bounds all of it from below.
 */
@NullMarked
package io.branchline.nutrition.engine.menu.objective;

import org.jspecify.annotations.NullMarked;
