/** The office assistant: minutes, documents, text, slides. */
@NullMarked
package io.branchline.office;

import org.jspecify.annotations.NullMarked;
