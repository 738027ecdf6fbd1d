/** Lays an official document out by GB/T 9704-2012: which element stands where, in which face and size. */
@NullMarked
package io.branchline.office.engine.document.compose;

import org.jspecify.annotations.NullMarked;
