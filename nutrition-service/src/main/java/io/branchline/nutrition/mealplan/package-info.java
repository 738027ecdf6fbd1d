/** Plans of meals that meet a person's targets: made by the menu engine, judged by its own evaluation, kept with the person. */
@NullMarked
package io.branchline.nutrition.mealplan;

import org.jspecify.annotations.NullMarked;
