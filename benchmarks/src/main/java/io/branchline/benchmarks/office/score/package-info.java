/** Published measures: ROUGE, Pk, WindowDiff, boundary F1, content-word recall. */
@NullMarked
package io.branchline.benchmarks.office.score;

import org.jspecify.annotations.NullMarked;
