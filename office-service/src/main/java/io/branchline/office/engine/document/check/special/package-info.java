/** Rules of the special formats, GB/T 9704-2012 clause 10. */
@NullMarked
package io.branchline.office.engine.document.check.special;

import org.jspecify.annotations.NullMarked;
