package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What two versions of minutes differ in, field by field; items are known by their id. */
public final class Differences {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Differences() {}

    /** The changes from one version to the next, in the order of the record. */
    public static List<Change> between(MinutesOfRecord before, MinutesOfRecord after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((path, text) -> {
            String other = now.get(path);
            if (other == null) {
                changes.add(new Change(Change.Kind.REMOVED, path, text, null));
            } else if (!other.equals(text)) {
                changes.add(new Change(Change.Kind.CHANGED, path, text, other));
            }
        });
        now.forEach((path, text) -> {
            if (!old.containsKey(path)) {
                changes.add(new Change(Change.Kind.ADDED, path, null, text));
            }
        });
        return changes;
    }

    private static Map<String, String> fields(MinutesOfRecord kept) {
        Differences all = new Differences();
        Minutes minutes = kept.minutes();
        all.head(minutes.meeting());
        all.items("summary", minutes.summary());
        for (int i = 0; i < minutes.chapters().size(); i++) {
            all.put("chapters/" + i + "/title", minutes.chapters().get(i).title());
            all.items("chapters/" + i + "/summary", minutes.chapters().get(i).summary());
        }
        all.items("keyPoints", minutes.keyPoints());
        all.items("decisions", minutes.decisions());
        minutes.actionItems().forEach(all::action);
        all.items("openQuestions", minutes.openQuestions());
        all.items("risks", minutes.risks());
        minutes.questionsAndAnswers().forEach(pair -> {
            all.put(
                    "questionsAndAnswers/" + pair.question().id() + "/question",
                    pair.question().text());
            all.put(
                    "questionsAndAnswers/" + pair.question().id() + "/answer",
                    pair.answer().text());
        });
        all.put("keywords", String.join(", ", minutes.keywords()));
        kept.motions().forEach(motion -> {
            all.put("motions/" + motion.id() + "/text", motion.text());
            all.put("motions/" + motion.id() + "/mover", motion.mover());
            all.put("motions/" + motion.id() + "/seconded", motion.seconded());
            all.put("motions/" + motion.id() + "/outcome", motion.outcome().name());
        });
        return all.fields;
    }

    private void head(MeetingHead head) {
        put("meeting/title", head.title());
        put("meeting/date", head.date());
        put("meeting/attendees", String.join(", ", head.attendees()));
        put("meeting/regrets", String.join(", ", head.regrets()));
        put("meeting/chair", head.chair());
        put("meeting/scribe", head.scribe());
        put("meeting/agenda", String.join("; ", head.agenda()));
    }

    private void action(ActionItem action) {
        String path = "actionItems/" + action.id();
        put(path + "/text", action.text());
        put(path + "/owner", action.owner());
        put(path + "/due", action.due());
    }

    private void items(String path, List<MinutesItem> items) {
        items.forEach(item -> put(path + "/" + item.id() + "/text", item.text()));
    }

    private void put(String path, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(path, value.toString());
        }
    }
}
