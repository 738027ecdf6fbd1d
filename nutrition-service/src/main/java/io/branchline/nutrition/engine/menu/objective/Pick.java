package io.branchline.nutrition.engine.menu.objective;

/**
 * So many servings of a dish at one place of a setting, on any days.
 *
 * @param dish its number
 * @param portion of each, in servings of the recipe
 */
public record Pick(Setting setting, int place, int dish, int count, double portion) {}
