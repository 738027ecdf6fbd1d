/** Faults planted one at a time into right documents: the checker names each, and the corrected copy is free of it. */
@NullMarked
package io.branchline.office.engine.document.check;

import org.jspecify.annotations.NullMarked;
