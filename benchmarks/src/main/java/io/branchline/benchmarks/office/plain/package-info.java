/**
 * Short everyday meetings written for Branchline, with the minutes that a careful secretary would write: what was settled, who does
 * what by when, what stayed open, what worries, and what only looks like it.
 */
@NullMarked
package io.branchline.benchmarks.office.plain;

import org.jspecify.annotations.NullMarked;
