/** Dates in words, as people promise them in meetings, resolved against the day of the meeting. */
@NullMarked
package io.branchline.office.engine.date;

import org.jspecify.annotations.NullMarked;
