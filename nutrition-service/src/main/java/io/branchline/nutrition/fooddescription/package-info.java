/** What people say they ate, turned into foods and grams that they can correct; nothing is stored. */
@NullMarked
package io.branchline.nutrition.fooddescription;

import org.jspecify.annotations.NullMarked;
