/** The catalogue of exercises: what each trains, needs and asks of the body. */
@NullMarked
package io.branchline.nutrition.engine.training.exercise;

import org.jspecify.annotations.NullMarked;
