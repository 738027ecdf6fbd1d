/** What a meal plan has to meet: limits of nutrients, shapes of meals, dishes that may be served. */
@NullMarked
package io.branchline.nutrition.engine.menu.problem;

import org.jspecify.annotations.NullMarked;
