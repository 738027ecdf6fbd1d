package io.branchline.office.engine.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the due date in a sentence of either language. */
public final class DueDates {
    private DueDates() {}

    /** The first due date of the sentence; without a meeting day only dates that name their year are resolved. */
    public static Optional<DueDate> find(String sentence, @Nullable LocalDate meeting) {
        Optional<DueDate> chinese = ChineseDates.find(sentence, meeting);
        return chinese.isPresent() ? chinese : EnglishDates.find(sentence, meeting);
    }
}
