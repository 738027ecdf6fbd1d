/** Pages of a PDF: strips that are never cut are put on pages one below the other and drawn, tagged for screen readers. */
@NullMarked
package io.branchline.office.engine.document.pdf.page;

import org.jspecify.annotations.NullMarked;
