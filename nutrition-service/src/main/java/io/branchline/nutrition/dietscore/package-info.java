/** Diet quality over HTTP: the Healthy Eating Index and the food pagoda of what somebody ate. */
@NullMarked
package io.branchline.nutrition.dietscore;

import org.jspecify.annotations.NullMarked;
