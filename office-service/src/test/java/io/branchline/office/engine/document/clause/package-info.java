/** The clauses of GB/T 9704-2012 as a table, held against every kind, format and feature, in docx and in PDF. */
@NullMarked
package io.branchline.office.engine.document.clause;

import org.jspecify.annotations.NullMarked;
