/** Words that leave an engine, in every language the suite speaks. */
@NullMarked
package io.branchline.nutrition.engine.text;

import org.jspecify.annotations.NullMarked;
