/** How good a day's or a plan's eating is: the Healthy Eating Index 2020 and the Chinese food guide pagoda 2022. */
@NullMarked
package io.branchline.nutrition.engine.diet;

import org.jspecify.annotations.NullMarked;
