package io.branchline.nutrition.engine.training.progress;

import io.branchline.nutrition.engine.training.person.PainArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a planned session.
 *
 * @param doneMinutes minutes that were really trained, 0 when it was left out
 * @param rpe effort of the whole session, 0 to 10
 * @param painArea where it hurt, absent when nowhere
 * @param pain how much, 0 to 10
 * @param warningSign chest pressure, fainting, sudden breathlessness, a stumbling heart or the like
 */
public record LoggedSession(
        LocalDate date, int doneMinutes, int rpe, @Nullable PainArea painArea, int pain, boolean warningSign) {}
