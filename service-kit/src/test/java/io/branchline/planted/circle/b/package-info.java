/** The other half of a circle. */
@NullMarked
package io.branchline.planted.circle.b;

import org.jspecify.annotations.NullMarked;
