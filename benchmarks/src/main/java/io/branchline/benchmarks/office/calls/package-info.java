/** Recorded calls that were read and marked: how many of our items belong into the minutes, and the fit of the model of long calls. */
@NullMarked
package io.branchline.benchmarks.office.calls;

import org.jspecify.annotations.NullMarked;
