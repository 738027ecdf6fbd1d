/** Action items as to-dos of a calendar (iCalendar, RFC 5545). */
@NullMarked
package io.branchline.office.engine.calendar;

import org.jspecify.annotations.NullMarked;
