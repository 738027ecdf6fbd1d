package io.branchline.office.engine.minutes.markdown;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.tier.Digest;
import io.branchline.office.engine.minutes.tier.Tier;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.template.MotionText;
import io.branchline.office.engine.text.Markdown;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes minutes as CommonMark with a GFM table of actions, what was settled before what was said; headings in the language
 * of the meeting. Actions that are only likely stand apart, to be checked.
 */
public final class MinutesMarkdown {
    private final StringBuilder out = new StringBuilder();
    private final MinutesOfRecord kept;
    private final Minutes minutes;
    private final Locale locale;
    private final Digest digest;

    private MinutesMarkdown(MinutesOfRecord kept) {
        this.kept = kept;
        this.minutes = kept.minutes();
        this.digest = Digest.beside(Tiers.decisions(minutes), minutes);
        kept.motions().forEach(motion -> digest.leaveOutSaid(motion.evidence()));
        this.locale = Locale.forLanguageTag(minutes.meeting().language());
    }

    /** The whole record. */
    public static String of(MinutesOfRecord kept) {
        MinutesMarkdown writer = new MinutesMarkdown(kept);
        writer.head();
        writer.agenda();
        writer.section(new Text("Summary", "摘要"), writer.digest.summary());
        writer.decisions();
        writer.actions();
        writer.section(new Text("Open questions", "待定问题"), writer.digest.openQuestions());
        writer.section(new Text("Risks", "风险"), writer.digest.risks());
        writer.chapters();
        return writer.out.toString().strip() + "\n";
    }

    private void head() {
        out.append("# ").append(Markdown.words(minutes.meeting().title())).append("\n\n");
        line(
                new Text("Date", "日期"),
                minutes.meeting().date() == null ? "" : minutes.meeting().date().toString());
        line(new Text("Present", "出席"), names(minutes.meeting().attendees()));
        line(new Text("Regrets", "请假"), names(minutes.meeting().regrets()));
        line(
                new Text("Chair", "主持"),
                minutes.meeting().chair() == null ? "" : minutes.meeting().chair());
        line(
                new Text("Secretary", "记录"),
                minutes.meeting().scribe() == null ? "" : minutes.meeting().scribe());
        line(new Text("Topics", "关键词"), names(minutes.keywords()));
    }

    private void agenda() {
        List<String> agenda = minutes.meeting().agenda();
        if (!agenda.isEmpty()) {
            heading(new Text("Agenda", "议程"));
            for (int i = 0; i < agenda.size(); i++) {
                out.append(i + 1)
                        .append(". ")
                        .append(Markdown.words(agenda.get(i)))
                        .append('\n');
            }
        }
    }

    private void line(Text label, String value) {
        if (!value.isBlank()) {
            out.append("- **")
                    .append(label.in(locale))
                    .append(colon())
                    .append("** ")
                    .append(Markdown.words(value))
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
                .append(Markdown.words(item.text()))
                .append(source(item.evidence()))
                .append('\n');
    }

    private void decisions() {
        Tier<MinutesItem> decisions = Tiers.decisions(minutes);
        if (decisions.isEmpty() && kept.motions().isEmpty()) {
            return;
        }
        heading(new Text("Decisions", "决议事项"));
        for (Motion motion : kept.motions()) {
            out.append("- ")
                    .append(Markdown.words(MotionText.of(motion, locale)))
                    .append(source(motion.evidence()))
                    .append('\n');
        }
        decisions.clear().forEach(this::item);
        if (!decisions.check().isEmpty()) {
            check(Tiers.PERHAPS_SETTLED);
            decisions.check().forEach(this::item);
        }
    }

    private void check(Text label) {
        out.append(out.charAt(out.length() - 2) == '\n' ? "" : "\n")
                .append(label.in(locale))
                .append("\n\n");
    }

    private void actions() {
        Tier<ActionItem> actions = Tiers.actions(minutes);
        if (actions.isEmpty()) {
            return;
        }
        heading(new Text("Action items", "行动项"));
        if (!actions.clear().isEmpty()) {
            boolean allOpen = actions.clear().stream().allMatch(action -> action.status() == ActionItem.Status.OPEN);
            String state = allOpen ? "" : new Text(" Status |", " 状态 |").in(locale);
            out.append(new Text("| What | Who | Due |", "| 事项 | 负责人 | 期限 |").in(locale))
                    .append(state)
                    .append(new Text(" Source |\n", " 出处 |\n").in(locale))
                    .append("|---|---|---|---|")
                    .append(allOpen ? "\n" : "---|\n");
            actions.clear().forEach(action -> row(action, allOpen));
        }
        if (!actions.check().isEmpty()) {
            check(Tiers.PERHAPS_AGREED);
            actions.check().forEach(this::unsure);
        }
    }

    private void row(ActionItem action, boolean allOpen) {
        out.append("| ").append(Markdown.cell(action.task()));
        out.append(" | ").append(Markdown.cell(Inline.or(who(action))));
        out.append(" | ").append(Markdown.cell(Inline.or(due(action))));
        out.append(allOpen ? "" : " | " + state(action.status()));
        out.append(" | ")
                .append(source(action.evidence()).strip().replace("|", "\\|"))
                .append(" |\n");
    }

    private void unsure(ActionItem action) {
        String who = who(action);
        String due = due(action);
        out.append("- ")
                .append(Markdown.words(action.task()))
                .append(who == null ? "" : " — " + Markdown.words(who))
                .append(
                        due == null
                                ? ""
                                : new Text(" (due %s)", "（%s前）").in(locale).formatted(Markdown.words(due)))
                .append(action.status() == ActionItem.Status.OPEN ? "" : " — " + state(action.status()))
                .append(source(action.evidence()))
                .append('\n');
    }

    private static @Nullable String who(ActionItem action) {
        return action.owner() == null ? action.ownerText() : action.owner();
    }

    private static @Nullable String due(ActionItem action) {
        return action.due() == null ? action.dueText() : action.due().toString();
    }

    private String state(ActionItem.Status status) {
        return switch (status) {
            case OPEN -> new Text("Open", "进行中").in(locale);
            case DONE -> new Text("Done", "已完成").in(locale);
            case CANCELLED -> new Text("Cancelled", "已取消").in(locale);
        };
    }

    private void chapters() {
        List<Digest.Point> points = digest.chapters();
        if (points.isEmpty()) {
            return;
        }
        heading(new Text("Discussion", "讨论要点"));
        points.forEach(this::chapter);
    }

    private void chapter(Digest.Point point) {
        Chapter chapter = point.chapter();
        if (point.beginsWithTitle()) {
            item(point.item());
            return;
        }
        String at = chapter.start() == null ? "" : " (" + Inline.clock(chapter.start()) + ")";
        out.append("- **")
                .append(Markdown.words(chapter.title()))
                .append("**")
                .append(at)
                .append(new Text(" — ", "——").in(locale))
                .append(Markdown.words(point.item().text()))
                .append(source(point.item().evidence()))
                .append('\n');
    }

    private String source(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        Evidence first = evidence.get(0);
        String at = first.start() == null ? "#" + first.cueId() : Inline.clock(first.start());
        String who = first.speaker() == null ? "" : Markdown.words(first.speaker()) + (chinese() ? "，" : ", ");
        return " _(" + who + at + ")_";
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String colon() {
        return chinese() ? "：" : ":";
    }
}
