/** What of the minutes a paper shows: what is clear, what is to be checked; the rest stays in the record. */
@NullMarked
package io.branchline.office.engine.minutes.tier;

import org.jspecify.annotations.NullMarked;
