/** The fonts this installation draws PDF with, found once, and the answer to give where they are missing. */
@NullMarked
package io.branchline.office.font;

import org.jspecify.annotations.NullMarked;
