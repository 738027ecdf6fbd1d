/** The one clock of the service, so that tests and rules see time as an argument. */
@NullMarked
package io.branchline.nutrition.clock;

import org.jspecify.annotations.NullMarked;
