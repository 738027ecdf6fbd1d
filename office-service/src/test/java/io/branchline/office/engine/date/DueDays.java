package io.branchline.office.engine.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What a sentence said on the day of a meeting is read as. */
final class DueDays {
    private DueDays() {}

    static void assertDue(String sentence, LocalDate meeting, LocalDate day) {
        assertThat(DueDates.find(sentence, meeting))
                .hasValueSatisfying(due -> assertThat(due.date()).isEqualTo(day));
    }

    static void assertNone(String sentence, LocalDate meeting) {
        assertThat(DueDates.find(sentence, meeting)).isEmpty();
    }
}
