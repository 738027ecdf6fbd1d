/** The finished training plan as plain values, without the rules that made it. */
@NullMarked
package io.branchline.nutrition.engine.training.plan;

import org.jspecify.annotations.NullMarked;
