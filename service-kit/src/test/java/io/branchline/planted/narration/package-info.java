/** A narration that sees an entity. */
@NullMarked
package io.branchline.planted.narration;

import org.jspecify.annotations.NullMarked;
