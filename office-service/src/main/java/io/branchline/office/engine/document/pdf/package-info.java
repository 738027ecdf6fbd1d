/** Official documents as PDF on the exact grid of GB/T 9704-2012, from the same composition as the Word file. */
@NullMarked
package io.branchline.office.engine.document.pdf;

import org.jspecify.annotations.NullMarked;
