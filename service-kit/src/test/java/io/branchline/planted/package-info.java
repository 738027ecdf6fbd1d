/** Classes that break the house rules on purpose, one rule each. */
@NullMarked
package io.branchline.planted;

import org.jspecify.annotations.NullMarked;
