@NullMarked
package io.branchline.nutrition.engine.menu.conflict;

import org.jspecify.annotations.NullMarked;
