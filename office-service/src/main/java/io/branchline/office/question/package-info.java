/** Ask a meeting, or all of them, and get the words that were said there. */
@NullMarked
package io.branchline.office.question;

import org.jspecify.annotations.NullMarked;
