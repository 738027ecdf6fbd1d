/** Fits how people word what they settle and hand out, from meetings written for Branchline with every such sentence marked. */
@NullMarked
package io.branchline.benchmarks.office.wording;

import org.jspecify.annotations.NullMarked;
