/** What minutes are: items that each show the words they come from. */
@NullMarked
package io.branchline.office.engine.minutes;

import org.jspecify.annotations.NullMarked;
