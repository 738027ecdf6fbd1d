/** How hard an effort is: classes, heart-rate zones, rating of perceived exertion and energy cost. */
@NullMarked
package io.branchline.nutrition.engine.training.effort;

import org.jspecify.annotations.NullMarked;
