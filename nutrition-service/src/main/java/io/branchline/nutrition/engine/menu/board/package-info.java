/** The plan under search with all its sums, and what a change to it would cost before it is made. */
@NullMarked
package io.branchline.nutrition.engine.menu.board;

import org.jspecify.annotations.NullMarked;
