/** What a food counts as: its food groups in China and the US, the diets it fits, and the shelf it is bought from. */
@NullMarked
package io.branchline.nutrition.engine.food.group;

import org.jspecify.annotations.NullMarked;
