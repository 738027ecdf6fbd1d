/**
 * A document as it lies on the page, free of any file format: paragraphs with places, sizes and faces. Writers turn it
 * into docx or PDF without deciding anything.
 */
@NullMarked
package io.branchline.office.engine.document.layout;

import org.jspecify.annotations.NullMarked;
