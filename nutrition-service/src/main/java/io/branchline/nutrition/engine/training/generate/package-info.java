/** Fills a schedule with exercises: the same person, wishes and seed give the same plan. */
@NullMarked
package io.branchline.nutrition.engine.training.generate;

import org.jspecify.annotations.NullMarked;
