/** An engine that imports what it may not. */
@NullMarked
package io.branchline.planted.engine;

import org.jspecify.annotations.NullMarked;
