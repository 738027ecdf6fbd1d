/** Weight, waist, blood pressure and the like over time. Values are stored in one unit per kind; input names its unit. */
@NullMarked
package io.branchline.nutrition.measurement;

import org.jspecify.annotations.NullMarked;
