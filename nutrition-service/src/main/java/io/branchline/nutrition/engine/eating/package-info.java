/** How a person eats and what they must not: the vocabulary that profiles, dishes and plans share. */
@NullMarked
package io.branchline.nutrition.engine.eating;

import org.jspecify.annotations.NullMarked;
