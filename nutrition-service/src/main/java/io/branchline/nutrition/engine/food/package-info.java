/** Foods and what is in them: the composition table that dishes, plans and diaries compute with, per 100 g edible portion. */
@NullMarked
package io.branchline.nutrition.engine.food;

import org.jspecify.annotations.NullMarked;
