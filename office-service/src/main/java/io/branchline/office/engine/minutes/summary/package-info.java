/** The sentences that say most about a meeting, cleaned of how people talk. */
@NullMarked
package io.branchline.office.engine.minutes.summary;

import org.jspecify.annotations.NullMarked;
