/** The menu engine over the shipped dishes. */
@NullMarked
package io.branchline.nutrition.engine.menu;

import org.jspecify.annotations.NullMarked;
