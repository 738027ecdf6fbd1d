/**
 * Word files: pages of the layout package in, docx out. The field's library is Apache POI with the full OOXML schema, for
 * the rarer elements an official document needs (grid, even footers, floating tables).
 */
@NullMarked
package io.branchline.office.engine.document.docx;

import org.jspecify.annotations.NullMarked;
