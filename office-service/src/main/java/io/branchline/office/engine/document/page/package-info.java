/** A Word file as it appears on paper, free of the file format: page, paragraphs with every property resolved, colophon. */
@NullMarked
package io.branchline.office.engine.document.page;

import org.jspecify.annotations.NullMarked;
