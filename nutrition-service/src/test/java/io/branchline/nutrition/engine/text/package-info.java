/** Words that leave an engine. */
@NullMarked
package io.branchline.nutrition.engine.text;

import org.jspecify.annotations.NullMarked;
