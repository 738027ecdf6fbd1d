/**
 * Work that goes on after the answer ({@code Prefer: respond-async}): kept with its request in the caller's transaction, run by
 * db-scheduler on any replica, taken up again after a crash, watched and cancelled by its owner.
 */
@NullMarked
package io.branchline.nutrition.operation;

import org.jspecify.annotations.NullMarked;
