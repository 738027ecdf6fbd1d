/** How a plan is read: as data, as Markdown, on paper, in a calendar and as a shopping list. */
@NullMarked
package io.branchline.nutrition.menu;

import org.jspecify.annotations.NullMarked;
