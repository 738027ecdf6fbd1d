/** Finds the elements of an official document (mark, number, title, levels, signature ...) in a file somebody else made. */
@NullMarked
package io.branchline.office.engine.document.recognise;

import org.jspecify.annotations.NullMarked;
