/** What somebody asks of a meal plan: who eats, what each needs, how it should be cooked. Turned into a problem for the menu engine. */
@NullMarked
package io.branchline.nutrition.mealorder;

import org.jspecify.annotations.NullMarked;
