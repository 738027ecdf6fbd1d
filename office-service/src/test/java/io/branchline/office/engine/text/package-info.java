/** Texts in two languages, as they are written. */
@NullMarked
package io.branchline.office.engine.text;

import org.jspecify.annotations.NullMarked;
