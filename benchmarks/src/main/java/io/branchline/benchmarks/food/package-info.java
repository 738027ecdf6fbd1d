/** How fast foods are found, and how well descriptions are understood. */
@NullMarked
package io.branchline.benchmarks.food;

import org.jspecify.annotations.NullMarked;
