/** Holds a Word file against GB/T 9704-2012 and the wording rules of official documents, clause by clause. */
@NullMarked
package io.branchline.office.engine.document.check;

import org.jspecify.annotations.NullMarked;
