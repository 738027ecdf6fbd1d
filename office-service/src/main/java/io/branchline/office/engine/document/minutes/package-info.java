/** Minutes as documents: the official 纪要 of GB/T 9704-2012 clause 10.3, and English minutes in the manner of Robert's Rules. */
@NullMarked
package io.branchline.office.engine.document.minutes;

import org.jspecify.annotations.NullMarked;
