/** The numbers of GB/T 9704-2012 (layout of official documents), each with its clause, and nothing else. */
@NullMarked
package io.branchline.office.engine.document.standard;

import org.jspecify.annotations.NullMarked;
