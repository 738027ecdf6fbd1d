/** The nutritionist: assessment, foods, meal plans, exercise plans. */
@NullMarked
package io.branchline.nutrition;

import org.jspecify.annotations.NullMarked;
