package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.compose.ChineseDate;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.wording.Numbering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The official 纪要 of a meeting: mark "×××会议纪要", matters, decisions, tasks and what is to be checked by level, roster; no seal (clause 10.3). */
public final class OfficialMinutes {
    /** Where the signs of Chinese begin. */
    private static final char FIRST_WIDE = '\u2E80';

    private OfficialMinutes() {}

    public static OfficialDocument of(MinutesContent content) {
        String meeting = content.title().endsWith("纪要")
                ? content.title().substring(0, content.title().length() - 2)
                : content.title();
        String mark = (content.organisation() == null ? "" : content.organisation()) + "会议纪要";
        List<String> issuers = content.organisation() == null ? List.of() : List.of(content.organisation());
        return new OfficialDocument(
                Kind.MINUTES,
                Format.MINUTES,
                Direction.DOWNWARD,
                Control.NONE,
                issuers,
                mark,
                content.number(),
                List.of(),
                meeting + "纪要",
                List.of(),
                body(content, meeting),
                List.of(),
                new Signing(List.of(), content.date(), Signing.Manner.UNSEALED, null, null),
                null,
                new Attendance(content.present(), content.regrets(), content.observers()),
                Distribution.NONE,
                content.aiNote());
    }

    private static List<Passage> body(MinutesContent content, String meeting) {
        List<Passage> body = new ArrayList<>();
        body.add(Passage.plain(opening(content, meeting)));
        Numbering numbering = new Numbering();
        content.parts().forEach(part -> part(part, numbering, body));
        return body;
    }

    private static String opening(MinutesContent content, String meeting) {
        StringBuilder text = new StringBuilder();
        if (content.date() != null) {
            String time = content.time() == null ? "" : "（" + content.time() + "）";
            text.append(ChineseDate.of(content.date())).append(time).append("，");
        }
        if (content.chair() != null) {
            text.append(content.chair()).append("主持召开");
        } else {
            text.append("召开");
        }
        text.append(meeting).append("。");
        if (content.place() != null) {
            text.append("会议地点：").append(content.place()).append("。");
        }
        if (content.scribe() != null) {
            text.append("记录：").append(content.scribe()).append("。");
        }
        return text.append(content.parts().isEmpty() ? "" : "现将会议有关情况纪要如下：").toString();
    }

    /** A task as one sentence: who does it and the last day where the words do not say so, and what became of it. */
    public static String task(MinutesContent.Action action) {
        boolean named = action.owner() == null || action.text().contains(action.owner());
        String deed = Numbering.withoutStop(action.text());
        StringBuilder text = new StringBuilder(named ? deed : deed.replaceFirst("^负责(?=\\p{IsHan}{2})", ""));
        if (!named) {
            text.append("，由").append(action.owner()).append("负责");
        }
        return text.append(day(action, deed))
                .append(
                        switch (action.status()) {
                            case OPEN -> "。";
                            case DONE -> "（已完成）。";
                            case CANCELLED -> "（已取消）。";
                        })
                .toString();
    }

    private static String day(MinutesContent.Action action, String deed) {
        LocalDate due = action.due();
        if (due != null) {
            boolean told = deed.contains(due.getMonthValue() + "月" + due.getDayOfMonth() + "日");
            return told ? "" : "，" + ChineseDate.of(due) + "前完成";
        }
        String said = action.dueText();
        return said == null || deed.contains(said) ? "" : "，时限：" + said;
    }

    private static void part(MinutesContent.Part part, Numbering numbering, List<Passage> body) {
        if (part.heading() == null) {
            body.add(Passage.plain(paragraph(part.items())));
            return;
        }
        body.add(new Passage(1, numbering.next(1), part.heading(), null));
        part.items().forEach(item -> body.add(new Passage(2, numbering.next(2), null, item)));
    }

    /** Sentences in a row, with a space only behind those that end as Latin ones do. */
    private static String paragraph(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            boolean latin = !text.isEmpty() && text.charAt(text.length() - 1) < FIRST_WIDE;
            text.append(latin ? " " : "").append(sentence);
        }
        return text.toString();
    }
}
