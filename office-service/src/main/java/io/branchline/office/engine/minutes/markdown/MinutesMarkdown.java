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
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Locale;

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
        this.digest = new Digest(minutes);
        this.locale = Locale.forLanguageTag(minutes.meeting().language());
    }

    /** The whole record. */
    public static String of(MinutesOfRecord kept) {
        MinutesMarkdown writer = new MinutesMarkdown(kept);
        writer.head();
        writer.section(new Text("Summary", "摘要"), writer.digest.summary());
        writer.decisions();
        writer.actions();
        writer.section(new Text("Open questions", "待定问题"), writer.digest.openQuestions());
        writer.section(new Text("Risks", "风险"), writer.digest.risks());
        writer.chapters();
        return writer.out.toString().strip() + "\n";
    }

    private void head() {
        out.append("# ").append(Inline.plain(minutes.meeting().title())).append("\n\n");
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
                    .append(Inline.plain(value))
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
                .append(Inline.plain(item.text()))
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
                    .append(Inline.plain(MotionText.of(motion, locale)))
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
            out.append(new Text("| What | Who | Due | Source |", "| 事项 | 负责人 | 期限 | 出处 |").in(locale));
            out.append("\n|---|---|---|---|\n");
            actions.clear().forEach(this::row);
        }
        if (!actions.check().isEmpty()) {
            check(Tiers.PERHAPS_AGREED);
            actions.check()
                    .forEach(action -> out.append("- ")
                            .append(Inline.plain(action.task()))
                            .append(action.owner() == null ? "" : " — " + Inline.plain(action.owner()))
                            .append(source(action.evidence()))
                            .append('\n'));
        }
    }

    private void row(ActionItem action) {
        String due = action.due() != null ? action.due().toString() : Inline.or(action.dueText());
        String owner = action.owner() != null ? action.owner() : Inline.or(action.ownerText());
        out.append("| ").append(Inline.cell(action.task()));
        out.append(" | ").append(Inline.cell(owner));
        out.append(" | ").append(Inline.cell(due));
        out.append(" | ")
                .append(source(action.evidence()).strip().replace("|", "\\|"))
                .append(" |\n");
    }

    private void chapters() {
        List<Digest.Point> points = digest.chapters();
        if (points.isEmpty()) {
            return;
        }
        heading(new Text("Discussion", "讨论要点"));
        for (Digest.Point point : points) {
            Chapter chapter = point.chapter();
            String at = chapter.start() == null ? "" : " (" + Inline.clock(chapter.start()) + ")";
            out.append("### ").append(Inline.plain(chapter.title())).append(at).append("\n\n");
            item(point.item());
            out.append('\n');
        }
    }

    private String source(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        Evidence first = evidence.get(0);
        String at = first.start() == null ? "#" + first.cueId() : Inline.clock(first.start());
        String who = first.speaker() == null ? "" : Inline.plain(first.speaker()) + (chinese() ? "，" : ", ");
        return " _(" + who + at + ")_";
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String colon() {
        return chinese() ? "：" : ":";
    }
}
