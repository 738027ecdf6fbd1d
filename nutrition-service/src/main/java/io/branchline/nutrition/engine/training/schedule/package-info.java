/** The minutes of every session: what of a week's work is done on which day. */
@NullMarked
package io.branchline.nutrition.engine.training.schedule;

import org.jspecify.annotations.NullMarked;
