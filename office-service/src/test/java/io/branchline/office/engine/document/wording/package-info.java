/** Numbers of levels and what a layout adds by itself. */
@NullMarked
package io.branchline.office.engine.document.wording;

import org.jspecify.annotations.NullMarked;
