/** What is measured of a plan and what it costs to be outside of a range: nutrients, food groups, the diet as a whole. */
@NullMarked
package io.branchline.nutrition.engine.menu.term;

import org.jspecify.annotations.NullMarked;
