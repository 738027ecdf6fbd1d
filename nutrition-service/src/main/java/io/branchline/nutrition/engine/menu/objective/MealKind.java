package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Slot;
import java.util.List;

/**
 * Free meals that may be laid in the same ways.
 *
 * @param position within the day
 * @param warmed whether it eats what was cooked for an earlier meal: no work then
 * @param settings empty when nothing that is allowed fits
 * @param meals their numbers
 */
public record MealKind(int position, Slot slot, boolean warmed, List<Setting> settings, List<Integer> meals) {}
