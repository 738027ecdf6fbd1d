/** Words that leave an engine, in every language the suite speaks. */
@NullMarked
package io.branchline.office.engine.text;

import org.jspecify.annotations.NullMarked;
