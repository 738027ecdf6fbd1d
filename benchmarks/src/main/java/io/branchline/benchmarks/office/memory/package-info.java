/** What minutes cost in memory. */
@NullMarked
package io.branchline.benchmarks.office.memory;

import org.jspecify.annotations.NullMarked;
