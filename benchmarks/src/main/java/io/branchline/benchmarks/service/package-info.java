/** Packaged services to measure over HTTP. */
@NullMarked
package io.branchline.benchmarks.service;

import org.jspecify.annotations.NullMarked;
