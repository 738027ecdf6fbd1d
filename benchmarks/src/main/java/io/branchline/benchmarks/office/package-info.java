/** How good minutes are: the engine against reference sets of real meetings, one class for each set. */
@NullMarked
package io.branchline.benchmarks.office;

import org.jspecify.annotations.NullMarked;
