package io.branchline.office.engine.document.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say, as plain values in Chinese.
 *
 * @param title the meeting's name, such as "项目推进会"
 * @param organisation who met; heads the Chinese mark "×××会议纪要"
 * @param number issue or document number as printed, such as 〔2026〕3号
 * @param time as said, such as "10:00-11:30"
 * @param present everybody present, with unit where known
 * @param keyPoints matters discussed, one sentence or paragraph each
 * @param unchecked what was perhaps also settled or given out, for somebody who was there to check
 */
public record MinutesContent(
        String title,
        @Nullable String organisation,
        @Nullable String number,
        LocalDate date,
        @Nullable String time,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> present,
        List<String> regrets,
        List<String> observers,
        List<String> summary,
        List<String> keyPoints,
        List<String> decisions,
        List<Action> actions,
        List<String> openQuestions,
        List<String> unchecked,
        @Nullable String aiNote) {

    public MinutesContent {
        present = List.copyOf(present);
        regrets = List.copyOf(regrets);
        observers = List.copyOf(observers);
        summary = List.copyOf(summary);
        keyPoints = List.copyOf(keyPoints);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        openQuestions = List.copyOf(openQuestions);
        unchecked = List.copyOf(unchecked);
    }

    /** Something somebody has to do. */
    public record Action(
            String text, @Nullable String owner, @Nullable LocalDate due) {}
}
