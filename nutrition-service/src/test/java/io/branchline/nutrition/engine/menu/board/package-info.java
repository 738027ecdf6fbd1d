@NullMarked
package io.branchline.nutrition.engine.menu.board;

import org.jspecify.annotations.NullMarked;
