/** Measurements of the engines and evaluations against reference sets; none of it runs in the default build. */
@NullMarked
package io.branchline.benchmarks;

import org.jspecify.annotations.NullMarked;
