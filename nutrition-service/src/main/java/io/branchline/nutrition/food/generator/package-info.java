/**
 * Rebuilds {@code data/food_nutrients.csv} from the official USDA files, so that anybody can check or renew the figures. Run from
 * the module's folder after a build: {@code java -cp target/classes io.branchline.nutrition.food.generator.FoodTableGenerator
 * <folder of SR28> <folder of FNDDS and FPED> [output]}.
 */
@NullMarked
package io.branchline.nutrition.food.generator;

import org.jspecify.annotations.NullMarked;
