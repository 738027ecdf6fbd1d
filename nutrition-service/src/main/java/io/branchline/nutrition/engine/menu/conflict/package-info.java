/** Which wishes cannot hold together: found by leaving out one wish after the other, each step proved by counting or by a linear programme. */
@NullMarked
package io.branchline.nutrition.engine.menu.conflict;

import org.jspecify.annotations.NullMarked;
