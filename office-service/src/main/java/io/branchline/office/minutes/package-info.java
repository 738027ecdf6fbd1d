/** Minutes of meetings: drafted from a transcript, kept as a record, given out as JSON, Markdown and Word files. */
@NullMarked
package io.branchline.office.minutes;

import org.jspecify.annotations.NullMarked;
