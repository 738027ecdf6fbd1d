/** Meetings and what was said in them; the transcript is kept as it was read, so that evidence stays checkable. */
@NullMarked
package io.branchline.office.meeting;

import org.jspecify.annotations.NullMarked;
