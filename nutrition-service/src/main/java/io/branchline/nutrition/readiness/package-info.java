/** The questions that are answered before a training plan. */
@NullMarked
package io.branchline.nutrition.readiness;

import org.jspecify.annotations.NullMarked;
