/** Minutes as Markdown. */
@NullMarked
package io.branchline.office.engine.minutes.markdown;

import org.jspecify.annotations.NullMarked;
