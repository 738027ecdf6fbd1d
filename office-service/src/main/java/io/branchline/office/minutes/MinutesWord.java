package io.branchline.office.minutes;

import io.branchline.office.engine.document.minutes.MinutesContent;
import io.branchline.office.engine.document.minutes.MinutesDocx;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes as a Word file: the official 纪要 for a Chinese meeting, headings and a table of actions for an English one. */
final class MinutesWord {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private MinutesWord() {}

    /** {@code today} stands in for a day of meeting that nobody named. */
    static byte[] of(Minutes minutes, LocalDate today) {
        MinutesContent content = content(minutes, today);
        return minutes.meeting().language().startsWith("zh")
                ? MinutesDocx.official(content)
                : MinutesDocx.english(content);
    }

    private static MinutesContent content(Minutes minutes, LocalDate today) {
        MeetingHead head = minutes.meeting();
        return new MinutesContent(
                head.title(),
                null,
                null,
                head.date() == null ? today : head.date(),
                null,
                null,
                head.chair(),
                null,
                head.attendees(),
                head.regrets(),
                List.of(),
                texts(minutes.summary()),
                texts(minutes.keyPoints()),
                texts(minutes.decisions()),
                minutes.actionItems().stream().map(MinutesWord::action).toList(),
                texts(minutes.openQuestions()),
                null);
    }

    private static MinutesContent.Action action(ActionItem item) {
        @Nullable String owner = item.owner();
        return new MinutesContent.Action(item.text(), owner, item.due());
    }

    private static List<String> texts(List<MinutesItem> items) {
        return items.stream().map(MinutesItem::text).toList();
    }
}
