package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.business.Section;
import io.branchline.office.engine.document.compose.ChineseDate;
import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.wording.Numbering;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.ArrayList;
import java.util.List;

/** An official document's fields from the minutes of a meeting: what was discussed, settled and given to whom by when. */
public final class MinutesSource {
    private MinutesSource() {}

    /** Every point carries the quotes its item rests on. */
    public static SourceDraft draft(Minutes minutes) {
        List<Trace> traces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        add("会议讨论情况", texts(minutes.keyPoints()), evidence(minutes.keyPoints()), points, traces);
        add("会议议定事项", texts(minutes.decisions()), evidence(minutes.decisions()), points, traces);
        add(
                "工作任务安排",
                minutes.actionItems().stream().map(MinutesSource::task).toList(),
                minutes.actionItems().stream().map(ActionItem::evidence).toList(),
                points,
                traces);
        add("待研究事项", texts(minutes.openQuestions()), evidence(minutes.openQuestions()), points, traces);
        List<String> opening = new ArrayList<>(held(minutes.meeting()));
        for (MinutesItem sentence : minutes.summary()) {
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

    /** The parts of an English business document. */
    public static BusinessSource.Parts business(Minutes minutes) {
        List<Trace> traces = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        section("Matters considered", minutes.keyPoints(), sections, traces);
        section("Decisions", minutes.decisions(), sections, traces);
        section("Open questions", minutes.openQuestions(), sections, traces);
        List<String> summary = new ArrayList<>();
        for (MinutesItem sentence : minutes.summary()) {
            trace("/summary/" + summary.size(), sentence.evidence(), traces);
            summary.add(sentence.text());
        }
        List<String> next = new ArrayList<>();
        for (ActionItem action : minutes.actionItems()) {
            trace("/nextSteps/" + next.size(), action.evidence(), traces);
            String owner = action.owner() == null ? "" : action.owner() + ": ";
            next.add(owner + action.task() + (action.due() == null ? "" : " (due " + action.due() + ")"));
        }
        return new BusinessSource.Parts(minutes.meeting().title(), summary, sections, next, traces);
    }

    private static void section(String heading, List<MinutesItem> items, List<Section> sections, List<Trace> traces) {
        if (!items.isEmpty()) {
            for (int i = 0; i < items.size(); i++) {
                trace(
                        "/sections/" + sections.size() + "/bullets/" + i,
                        items.get(i).evidence(),
                        traces);
            }
            sections.add(new Section(heading, List.of(), texts(items), List.of()));
        }
    }

    private static void add(
            String heading, List<String> texts, List<List<Evidence>> evidence, List<Point> points, List<Trace> traces) {
        if (texts.isEmpty()) {
            return;
        }
        String pointer = "/points/" + points.size() + "/points/";
        for (int i = 0; i < texts.size(); i++) {
            trace(pointer + i, evidence.get(i), traces);
        }
        points.add(new Point(heading, null, texts.stream().map(Point::of).toList()));
    }

    private static void trace(String pointer, List<Evidence> evidence, List<Trace> traces) {
        evidence.forEach(e -> traces.add(
                new Trace(pointer, -1, e.quote().codePointCount(0, e.quote().length()), e.cueId(), e.quote())));
    }

    private static String task(ActionItem action) {
        StringBuilder text = new StringBuilder(Numbering.withoutStop(action.task()));
        if (action.owner() != null) {
            text.append("，由").append(action.owner()).append("负责");
        }
        if (action.due() != null) {
            text.append("，").append(ChineseDate.of(action.due())).append("前完成");
        }
        return text.append("。").toString();
    }

    private static List<String> texts(List<MinutesItem> items) {
        return items.stream().map(MinutesItem::text).toList();
    }

    private static List<List<Evidence>> evidence(List<MinutesItem> items) {
        return items.stream().map(MinutesItem::evidence).toList();
    }
}
