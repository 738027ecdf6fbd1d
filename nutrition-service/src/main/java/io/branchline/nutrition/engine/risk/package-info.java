/** Probabilities of future disease by published equations, only within the ranges they were made for. */
@NullMarked
package io.branchline.nutrition.engine.risk;

import org.jspecify.annotations.NullMarked;
