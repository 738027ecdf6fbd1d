/** How something hostile reaches a service, and what comes of it. */
@NullMarked
package io.branchline.benchmarks.office.hostile.call;

import org.jspecify.annotations.NullMarked;
