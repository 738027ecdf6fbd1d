/** Word files that no word processor wrote: archives, XML and parts made to hurt. */
@NullMarked
package io.branchline.benchmarks.office.hostile.word;

import org.jspecify.annotations.NullMarked;
