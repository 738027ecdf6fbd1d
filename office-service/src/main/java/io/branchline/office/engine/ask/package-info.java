/** Answers questions about meetings with the words that were said there, or says that nobody said it. */
@NullMarked
package io.branchline.office.engine.ask;

import org.jspecify.annotations.NullMarked;
