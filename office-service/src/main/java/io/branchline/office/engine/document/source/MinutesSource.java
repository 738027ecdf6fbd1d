package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.business.Section;
import io.branchline.office.engine.document.compose.ChineseDate;
import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.minutes.MinutesContent;
import io.branchline.office.engine.document.minutes.OfficialMinutes;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.tier.Digest;
import io.branchline.office.engine.minutes.tier.Tier;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.template.MotionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An official document's fields from the minutes of a meeting: what was discussed, settled and given to whom by when. */
public final class MinutesSource {
    private MinutesSource() {}

    /** Every point carries the quotes its item rests on. */
    public static SourceDraft draft(MinutesOfRecord kept) {
        Minutes minutes = kept.minutes();
        List<Trace> traces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Tier<MinutesItem> decisions = Tiers.decisions(minutes);
        Tier<ActionItem> actions = Tiers.actions(minutes);
        Digest digest = Digest.beside(decisions, minutes);
        kept.motions().forEach(motion -> digest.leaveOutSaid(motion.evidence()));
        List<MinutesItem> open = digest.openQuestions();
        List<MinutesItem> summary = digest.summary();
        add("会议讨论情况", items(digest.keyPoints()), points, traces);
        List<Line> settled = motions(kept, Locale.SIMPLIFIED_CHINESE);
        settled.addAll(items(decisions.clear()));
        add("会议议定事项", settled, points, traces);
        add("工作任务安排", tasks(actions.clear()), points, traces);
        add("待研究事项", items(open), points, traces);
        List<Line> unchecked = items(decisions.check());
        unchecked.addAll(tasks(actions.check()));
        add("待核实事项", unchecked, points, traces);
        List<String> opening = new ArrayList<>(held(minutes.meeting()));
        for (MinutesItem sentence : summary) {
            trace("/opening/" + opening.size(), sentence.evidence(), traces);
            opening.add(sentence.text());
        }
        return new SourceDraft(
                null,
                minutes.meeting().title(),
                null,
                List.of(),
                List.of(),
                minutes.meeting().date(),
                opening,
                points,
                List.of(),
                minutes.meeting().attendees(),
                traces);
    }

    /** Day, chair and name of the meeting, as far as they are known. */
    private static List<String> held(MeetingHead meeting) {
        if (meeting.date() == null) {
            return List.of();
        }
        String chair = meeting.chair() == null ? "" : meeting.chair() + "主持";
        return List.of(ChineseDate.of(meeting.date()) + "，" + chair + "召开" + meeting.title() + "。现将会议有关情况纪要如下：");
    }

    /** The parts of an English business document; where motions were made, they stand for the debate (Robert's Rules). */
    public static BusinessSource.Parts business(MinutesOfRecord kept) {
        Minutes minutes = kept.minutes();
        List<Trace> traces = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Line> motions = motions(kept, Locale.ENGLISH);
        Tier<MinutesItem> decisions = Tiers.decisions(minutes);
        Digest digest = Digest.beside(decisions, minutes);
        kept.motions().forEach(motion -> digest.leaveOutSaid(motion.evidence()));
        List<MinutesItem> open = digest.openQuestions();
        List<MinutesItem> told = digest.summary();
        if (motions.isEmpty()) {
            section("Matters considered", items(digest.keyPoints()), sections, traces);
        }
        section("Motions", motions, sections, traces);
        section("Decisions", items(decisions.clear()), sections, traces);
        section("To be checked, perhaps also settled", items(decisions.check()), sections, traces);
        section("Open questions", items(open), sections, traces);
        List<String> summary = new ArrayList<>();
        for (MinutesItem sentence : told) {
            trace("/summary/" + summary.size(), sentence.evidence(), traces);
            summary.add(sentence.text());
        }
        List<String> next = new ArrayList<>();
        for (ActionItem action : Tiers.actions(minutes).clear()) {
            trace("/nextSteps/" + next.size(), action.evidence(), traces);
            String owner = action.owner() == null ? "" : action.owner() + ": ";
            next.add(owner + action.task() + (action.due() == null ? "" : " (due " + action.due() + ")"));
        }
        return new BusinessSource.Parts(minutes.meeting().title(), summary, sections, next, traces);
    }

    /** What a document says in one place, and what it rests on. */
    private record Line(String text, List<Evidence> evidence) {}

    private static void section(String heading, List<Line> lines, List<Section> sections, List<Trace> traces) {
        if (!lines.isEmpty()) {
            for (int i = 0; i < lines.size(); i++) {
                trace(
                        "/sections/" + sections.size() + "/bullets/" + i,
                        lines.get(i).evidence(),
                        traces);
            }
            sections.add(new Section(heading, List.of(), texts(lines), List.of()));
        }
    }

    private static void add(String heading, List<Line> lines, List<Point> points, List<Trace> traces) {
        if (lines.isEmpty()) {
            return;
        }
        String pointer = "/points/" + points.size() + "/points/";
        for (int i = 0; i < lines.size(); i++) {
            trace(pointer + i, lines.get(i).evidence(), traces);
        }
        points.add(new Point(heading, null, texts(lines).stream().map(Point::of).toList()));
    }

    private static void trace(String pointer, List<Evidence> evidence, List<Trace> traces) {
        evidence.forEach(e -> traces.add(
                new Trace(pointer, -1, e.quote().codePointCount(0, e.quote().length()), e.cueId(), e.quote())));
    }

    private static List<Line> motions(MinutesOfRecord kept, Locale locale) {
        return kept.motions().stream()
                .map(motion -> new Line(MotionText.of(motion, locale), motion.evidence()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Line> items(List<MinutesItem> items) {
        return items.stream()
                .map(item -> new Line(item.text(), item.evidence()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Line> tasks(List<ActionItem> actions) {
        return actions.stream()
                .map(action -> new Line(OfficialMinutes.task(MinutesContent.Action.of(action)), action.evidence()))
                .toList();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
