/** How much energy a person needs: at rest by several equations, in a day by NASEM 2023 or by activity, and which is used and why. */
@NullMarked
package io.branchline.nutrition.engine.energy;

import org.jspecify.annotations.NullMarked;
