/** What a person should eat in a day: energy by a safe goal, macronutrients in range, and every nutrient's reference intake. */
@NullMarked
package io.branchline.nutrition.engine.target;

import org.jspecify.annotations.NullMarked;
