/** English business documents as PDF: the same styles as the Word file, tagged, bookmarked, with a table of contents when long. */
@NullMarked
package io.branchline.office.engine.document.pdf.flow;

import org.jspecify.annotations.NullMarked;
