/** Minutes as Markdown that people read and paste. */
@NullMarked
package io.branchline.office.engine.minutes.markdown;

import org.jspecify.annotations.NullMarked;
