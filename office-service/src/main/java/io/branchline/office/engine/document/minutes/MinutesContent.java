package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.text.Pictures;
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
 * @param date the day of the meeting, null when nobody named it
 * @param parts what the record tells, in order; parts without items are left out
 */
public record MinutesContent(
        String title,
        @Nullable String organisation,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String time,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String scribe,
        List<String> present,
        List<String> regrets,
        List<String> observers,
        List<Part> parts,
        @Nullable String aiNote) {

    public MinutesContent {
        present = List.copyOf(present);
        regrets = List.copyOf(regrets);
        observers = List.copyOf(observers);
        parts = parts.stream().filter(part -> !part.items().isEmpty()).toList();
    }

    /**
     * What the record tells of one kind.
     *
     * @param heading null for one plain paragraph
     */
    public record Part(@Nullable String heading, List<String> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * Something somebody has to do.
     *
     * @param dueText the words that name the day
     */
    public record Action(
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable String dueText,
            ActionItem.Status status) {
        /** A task of the record, without the words that name its day; its owner without pictures. */
        public static Action of(ActionItem item) {
            String owner = item.owner() == null ? null : Pictures.without(item.owner());
            return new Action(item.taskWithoutDay(), owner, item.due(), item.dueText(), item.status());
        }
    }
}
