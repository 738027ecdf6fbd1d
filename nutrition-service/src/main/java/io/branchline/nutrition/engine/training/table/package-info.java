/** Reading of the reference tables that the training rules rest on, so that a rule of medicine is a row and not code. */
@NullMarked
package io.branchline.nutrition.engine.training.table;

import org.jspecify.annotations.NullMarked;
