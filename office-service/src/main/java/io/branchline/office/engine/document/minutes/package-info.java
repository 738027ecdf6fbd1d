/** Minutes as the official 纪要 of GB/T 9704-2012 clause 10.3. */
@NullMarked
package io.branchline.office.engine.document.minutes;

import org.jspecify.annotations.NullMarked;
