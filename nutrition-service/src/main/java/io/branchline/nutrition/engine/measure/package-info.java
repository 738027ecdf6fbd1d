/** What can be measured of a body: kinds, units, plausible bounds, and the way from any named unit to the stored one. */
@NullMarked
package io.branchline.nutrition.engine.measure;

import org.jspecify.annotations.NullMarked;
