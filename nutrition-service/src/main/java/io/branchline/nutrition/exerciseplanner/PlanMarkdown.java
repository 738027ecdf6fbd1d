package io.branchline.nutrition.exerciseplanner;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.BlockView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.CheckView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.ItemView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.SessionView;
import io.branchline.nutrition.exerciseplanner.ExercisePlanView.WeekView;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes a plan as a Markdown page that can be read and printed. */
public final class PlanMarkdown {
    private static final Text TITLE = new Text("Training plan", "训练计划");
    private static final Text NOTES = new Text("Please note", "请注意");
    private static final Text CHECKS = new Text("Held against the guidelines", "与指南对照");
    private static final Text HEAD = new Text("Rule | Planned | Required | Met | Source", "规则 | 计划 | 要求 | 达到 | 来源");
    private static final Text WEEK = new Text("Week %d: %s", "第%d周：%s");
    private static final Text SUMMARY = new Text(
            "%d min endurance (moderate or its equivalent), strength on %d days, balance on %d days",
            "有氧%d分钟（中等强度或等量），力量%d天，平衡%d天");
    private static final Text EVERYDAY = new Text(
            "Beside the sessions: %d min of walking at a pace that lets you talk, spread over the week.",
            "训练之外：本周分几次以能说话的步速走，共%d分钟。");
    private static final Text MINUTES = new Text("%s, %d min", "%s，%d分钟");
    private static final Text YES = new Text("yes", "是");
    private static final Text NO = new Text("no", "否");

    private final Locale locale;
    private final StringBuilder page = new StringBuilder();

    public PlanMarkdown(Locale locale) {
        this.locale = locale;
    }

    /** The whole page. */
    public String of(ExercisePlanView plan) {
        line("# " + TITLE.in(locale)).line("");
        line(plan.readiness().text()).line("");
        line("## " + NOTES.in(locale)).line("");
        plan.notes().forEach(note -> line("- " + note));
        line("").line("## " + CHECKS.in(locale)).line("");
        line("| " + HEAD.in(locale) + " |").line("|---|---|---|---|---|");
        plan.checks().forEach(this::check);
        plan.weeks().forEach(this::week);
        return page.toString();
    }

    private void check(CheckView check) {
        String met = (check.met() ? YES : NO).in(locale);
        String note = check.note() == null ? "" : " " + check.note();
        line("| " + check.rule() + " | " + check.planned() + " | " + check.required() + " | " + met + note + " | "
                + check.source() + " |");
    }

    private void week(WeekView week) {
        line("").line("## " + format(WEEK, week.number(), week.focus())).line("");
        line(format(SUMMARY, week.equivalentMinutes(), week.strengthDays(), week.balanceDays()));
        if (week.everydayMinutes() > 0) {
            line("").line(format(EVERYDAY, week.everydayMinutes()));
        }
        week.sessions().forEach(this::session);
    }

    private void session(SessionView session) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(session.date());
        line("").line("### " + format(MINUTES, date, session.minutes())).line("");
        session.blocks().forEach(this::block);
    }

    private void block(BlockView block) {
        String energy = block.energy() == null ? "" : " (" + block.energy().formula() + ")";
        line("- **" + format(MINUTES, block.name(), block.minutes()) + "**" + energy);
        block.items().forEach(this::item);
    }

    private void item(ItemView item) {
        line("  - " + item.name() + ": " + item.amount() + ", RPE " + item.rpe() + ". " + item.cue());
    }

    private String format(Text text, Object... arguments) {
        return text.in(locale).formatted(arguments);
    }

    private PlanMarkdown line(String text) {
        page.append(text).append('\n');
        return this;
    }
}
