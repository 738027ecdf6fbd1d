/**
 * Short everyday meetings written for Branchline, with the minutes that a careful secretary would write: what was settled, who does
 * what by when, what stayed open, what worries, and what only looks like it. No weights are
 * fitted on them; the rules were written with the first 56 in view, the others were kept aside until the end.
 */
@NullMarked
package io.branchline.benchmarks.office.plain;

import org.jspecify.annotations.NullMarked;
