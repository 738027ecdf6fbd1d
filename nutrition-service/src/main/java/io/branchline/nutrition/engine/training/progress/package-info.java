/** What logged sessions change in the weeks to come. */
@NullMarked
package io.branchline.nutrition.engine.training.progress;

import org.jspecify.annotations.NullMarked;
