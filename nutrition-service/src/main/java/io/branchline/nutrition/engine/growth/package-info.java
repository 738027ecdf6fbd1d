/** How a child grows: z-scores of WHO from birth to 19 years, exact to two decimals. */
@NullMarked
package io.branchline.nutrition.engine.growth;

import org.jspecify.annotations.NullMarked;
