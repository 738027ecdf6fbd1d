/** Checks a finished plan against WHO 2020 and ACSM, without knowing how it was made. */
@NullMarked
package io.branchline.nutrition.engine.training.check;

import org.jspecify.annotations.NullMarked;
