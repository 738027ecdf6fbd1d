/**
 * What people cook and eat: dishes with their ingredients in grams. Everything that follows from the ingredients
 * (nutrients, allergens, diets) is computed, never typed by hand, so that it cannot contradict them.
 */
@NullMarked
package io.branchline.nutrition.engine.dish;

import org.jspecify.annotations.NullMarked;
