package io.branchline.nutrition.engine.diet;

import io.branchline.nutrition.engine.food.FoodPatterns;

/**
 * What the Healthy Eating Index is computed from; amounts of a day, of several days, or of a group.
 *
 * @param energyKcal all energy, kcal
 * @param patterns food group equivalents, legumes counted beside vegetables and protein foods
 * @param sodiumMg mg
 * @param saturatedFatG g
 * @param monounsaturatedFatG g
 * @param polyunsaturatedFatG g
 */
public record Intake(
        double energyKcal,
        FoodPatterns patterns,
        double sodiumMg,
        double saturatedFatG,
        double monounsaturatedFatG,
        double polyunsaturatedFatG) {}
