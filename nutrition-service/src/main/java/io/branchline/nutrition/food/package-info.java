/** The composition table as callers see it: the curated foods, imported USDA releases, and foods that people add for themselves. */
@NullMarked
package io.branchline.nutrition.food;

import org.jspecify.annotations.NullMarked;
