/** How much in which week: the person's wishes and the safe way from the present volume to the aim. */
@NullMarked
package io.branchline.nutrition.engine.training.volume;

import org.jspecify.annotations.NullMarked;
