/** Word files of flowing business documents: styles, headings, lists and tables that reflow and read well aloud. */
@NullMarked
package io.branchline.office.engine.document.docx.flow;

import org.jspecify.annotations.NullMarked;
