package io.branchline.office.engine.minutes.markdown;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes minutes as CommonMark with a GFM table of actions; headings in the language of the meeting. */
public final class MinutesMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final Minutes minutes;
    private final Locale locale;

    private MinutesMarkdown(Minutes minutes) {
        this.minutes = minutes;
        this.locale = Locale.forLanguageTag(minutes.meeting().language());
    }

    /** The whole record. */
    public static String of(Minutes minutes) {
        MinutesMarkdown writer = new MinutesMarkdown(minutes);
        writer.head();
        writer.section(new Text("Summary", "摘要"), minutes.summary());
        writer.actions();
        writer.section(new Text("Decisions", "决议事项"), minutes.decisions());
        writer.chapters();
        writer.section(new Text("Open questions", "待定问题"), minutes.openQuestions());
        writer.section(new Text("Risks", "风险"), minutes.risks());
        return writer.out.toString().strip() + "\n";
    }

    private void head() {
        out.append("# ").append(plain(minutes.meeting().title())).append("\n\n");
        line(
                new Text("Date", "日期"),
                minutes.meeting().date() == null ? "" : minutes.meeting().date().toString());
        line(new Text("Present", "出席"), names(minutes.meeting().attendees()));
        line(new Text("Regrets", "请假"), names(minutes.meeting().regrets()));
        line(
                new Text("Chair", "主持"),
                minutes.meeting().chair() == null ? "" : minutes.meeting().chair());
        line(new Text("Topics", "关键词"), names(minutes.keywords()));
    }

    private void line(Text label, String value) {
        if (!value.isBlank()) {
            out.append("- **")
                    .append(label.in(locale))
                    .append(colon())
                    .append("** ")
                    .append(plain(value))
                    .append('\n');
        }
    }

    private String names(List<String> names) {
        return String.join(chinese() ? "、" : ", ", names);
    }

    private void heading(Text title) {
        out.append("\n## ").append(title.in(locale)).append("\n\n");
    }

    private void section(Text title, List<MinutesItem> items) {
        if (items.isEmpty()) {
            return;
        }
        heading(title);
        items.forEach(this::item);
    }

    private void item(MinutesItem item) {
        out.append("- ")
                .append(plain(item.text()))
                .append(source(item.evidence()))
                .append('\n');
    }

    private void actions() {
        if (minutes.actionItems().isEmpty()) {
            return;
        }
        heading(new Text("Action items", "行动项"));
        out.append(new Text("| What | Who | Due | Source |", "| 事项 | 负责人 | 期限 | 出处 |").in(locale));
        out.append("\n|---|---|---|---|\n");
        for (ActionItem action : minutes.actionItems()) {
            String due = action.due() != null ? action.due().toString() : or(action.dueText());
            String owner = action.owner() != null ? action.owner() : or(action.ownerText());
            out.append("| ").append(cell(action.text()));
            out.append(" | ").append(cell(owner));
            out.append(" | ").append(cell(due));
            out.append(" | ")
                    .append(source(action.evidence()).strip().replace("|", "\\|"))
                    .append(" |\n");
        }
    }

    private void chapters() {
        if (minutes.chapters().isEmpty()) {
            return;
        }
        heading(new Text("Discussion", "讨论要点"));
        for (Chapter chapter : minutes.chapters()) {
            String at = chapter.start() == null ? "" : " (" + chapter.start().substring(0, 8) + ")";
            out.append("### ").append(plain(chapter.title())).append(at).append("\n\n");
            chapter.summary().forEach(this::item);
            out.append('\n');
        }
    }

    private String source(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        Evidence first = evidence.get(0);
        String at = first.start() == null ? "#" + first.cueId() : first.start().substring(0, 8);
        String who = first.speaker() == null ? "" : plain(first.speaker()) + (chinese() ? "，" : ", ");
        return " _(" + who + at + ")_";
    }

    private static String or(@Nullable String text) {
        return text == null ? "—" : text;
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String colon() {
        return chinese() ? "：" : ":";
    }

    private static String cell(String text) {
        return plain(text).replace("|", "\\|");
    }

    /** Words of a transcript are words, not markup. */
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n]+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
