/** What hostile uploads cost the packaged office service. */
@NullMarked
package io.branchline.benchmarks.office.hostile;

import org.jspecify.annotations.NullMarked;
