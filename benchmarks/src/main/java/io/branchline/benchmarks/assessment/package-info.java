/** Every number of a health assessment against the published tables, computed a second time in the plainest way; and its speed. */
@NullMarked
package io.branchline.benchmarks.assessment;

import org.jspecify.annotations.NullMarked;
