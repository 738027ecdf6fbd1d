/** One half of a circle. */
@NullMarked
package io.branchline.planted.circle.a;

import org.jspecify.annotations.NullMarked;
