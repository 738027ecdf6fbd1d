/** Which exercises and doses a person's restrictions rule out, each with its reason and source. */
@NullMarked
package io.branchline.nutrition.engine.training.safety;

import org.jspecify.annotations.NullMarked;
