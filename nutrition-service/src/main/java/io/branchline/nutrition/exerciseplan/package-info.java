/** Training plans: asked for, checked, exported, and adapted to what was done. */
@NullMarked
package io.branchline.nutrition.exerciseplan;

import org.jspecify.annotations.NullMarked;
