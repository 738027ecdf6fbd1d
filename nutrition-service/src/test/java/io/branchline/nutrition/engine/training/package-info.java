/** Tests of training share their people. */
@NullMarked
package io.branchline.nutrition.engine.training;

import org.jspecify.annotations.NullMarked;
