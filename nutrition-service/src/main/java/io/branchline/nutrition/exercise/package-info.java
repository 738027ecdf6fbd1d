/** The catalogue of exercises as users browse it, with what keeps whom from each. */
@NullMarked
package io.branchline.nutrition.exercise;

import org.jspecify.annotations.NullMarked;
