/** Checks a finished plan from the dishes alone; it shares no code with the search and has the last word. */
@NullMarked
package io.branchline.nutrition.engine.menu.evaluation;

import org.jspecify.annotations.NullMarked;
