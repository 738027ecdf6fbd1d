/** How much one caller may ask: by the second, at the same time, and by the day, alike over all replicas. */
@NullMarked
package io.branchline.gateway.limit;

import org.jspecify.annotations.NullMarked;
