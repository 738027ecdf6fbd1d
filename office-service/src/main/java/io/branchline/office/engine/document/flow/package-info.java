/**
 * Business documents that flow: headings, paragraphs, lists, tables in styles, without a fixed grid. Writers turn them into
 * docx and PDF.
 */
@NullMarked
package io.branchline.office.engine.document.flow;

import org.jspecify.annotations.NullMarked;
