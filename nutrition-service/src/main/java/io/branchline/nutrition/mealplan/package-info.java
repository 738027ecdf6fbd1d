/** Plans of meals that meet people's targets: made by the menu engine, judged by its own evaluation, kept with the person, edited. */
@NullMarked
package io.branchline.nutrition.mealplan;

import org.jspecify.annotations.NullMarked;
