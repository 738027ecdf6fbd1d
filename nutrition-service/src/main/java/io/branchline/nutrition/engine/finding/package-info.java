/** What an assessment says: a value with its class, its arithmetic and its source; and what it will not allow, with the reason. */
@NullMarked
package io.branchline.nutrition.engine.finding;

import org.jspecify.annotations.NullMarked;
