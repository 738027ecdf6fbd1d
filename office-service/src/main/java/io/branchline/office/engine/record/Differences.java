package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What two versions of minutes differ in, field by field; items are known by their id. */
public final class Differences {
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Labels labels;

    private Differences(Locale locale) {
        labels = new Labels(locale);
    }

    /** What stands in one place of the record. */
    private record Field(String label, String text) {}

    /** The changes from one version to the next, in the order of the record, named for a reader of that language. */
    public static List<Change> between(MinutesOfRecord before, MinutesOfRecord after, Locale locale) {
        Map<String, Field> old = fields(before, locale);
        Map<String, Field> now = fields(after, locale);
        List<Change> changes = new ArrayList<>();
        old.forEach((path, field) -> {
            Field other = now.get(path);
            if (other == null && !isUsual(path, field)) {
                changes.add(new Change(Change.Kind.REMOVED, path, field.label(), field.text(), null));
            } else if (other != null && !other.text().equals(field.text())) {
                changes.add(new Change(Change.Kind.CHANGED, path, other.label(), field.text(), other.text()));
            }
        });
        now.forEach((path, field) -> {
            if (!old.containsKey(path) && !isUsual(path, field)) {
                changes.add(new Change(Change.Kind.ADDED, path, field.label(), null, field.text()));
            }
        });
        return changes;
    }

    /** That a new or removed action is open goes without saying. */
    private static boolean isUsual(String path, Field field) {
        return path.endsWith("/status") && field.text().equals(ActionItem.Status.OPEN.name());
    }

    private static Map<String, Field> fields(MinutesOfRecord kept, Locale locale) {
        Differences all = new Differences(locale);
        Minutes minutes = kept.minutes();
        all.head(minutes.meeting());
        all.items("summary", Labels.SUMMARY, minutes.summary());
        for (int i = 0; i < minutes.chapters().size(); i++) {
            Chapter chapter = minutes.chapters().get(i);
            all.put("chapters/" + i + "/title", all.labels.chapter(i, Labels.TITLE), chapter.title());
            all.items("chapters/" + i + "/summary", all.labels.chapter(i, Labels.SUMMARY), chapter.summary());
        }
        all.items("keyPoints", Labels.KEY_POINT, minutes.keyPoints());
        all.items("decisions", Labels.DECISION, minutes.decisions());
        minutes.actionItems().forEach(all::action);
        all.items("openQuestions", Labels.OPEN_QUESTION, minutes.openQuestions());
        all.items("risks", Labels.RISK, minutes.risks());
        minutes.questionsAndAnswers().forEach(all::pair);
        all.put("keywords", all.labels.of(Labels.KEYWORDS), String.join(", ", minutes.keywords()));
        kept.motions().forEach(all::motion);
        return all.fields;
    }

    private void head(MeetingHead head) {
        put("meeting/title", labels.of(Labels.TITLE), head.title());
        put("meeting/date", labels.of(Labels.DATE), head.date());
        put("meeting/attendees", labels.of(Labels.PRESENT), String.join(", ", head.attendees()));
        put("meeting/regrets", labels.of(Labels.REGRETS), String.join(", ", head.regrets()));
        put("meeting/chair", labels.of(Labels.CHAIR), head.chair());
        put("meeting/scribe", labels.of(Labels.SECRETARY), head.scribe());
        put("meeting/agenda", labels.of(Labels.AGENDA), String.join("; ", head.agenda()));
    }

    private void action(ActionItem action) {
        String path = "actionItems/" + action.id();
        String item = action.text();
        put(path + "/text", labels.of(Labels.ACTION), item);
        put(path + "/owner", labels.part(Labels.ACTION, item, Labels.OWNER), action.owner());
        put(path + "/due", labels.part(Labels.ACTION, item, Labels.DUE), action.due());
        put(path + "/status", labels.part(Labels.ACTION, item, Labels.STATUS), action.status());
    }

    private void motion(Motion motion) {
        String path = "motions/" + motion.id();
        String item = motion.text();
        put(path + "/text", labels.of(Labels.MOTION), item);
        put(path + "/mover", labels.part(Labels.MOTION, item, Labels.MOVER), motion.mover());
        put(path + "/seconded", labels.part(Labels.MOTION, item, Labels.SECONDED), motion.seconded());
        put(path + "/outcome", labels.part(Labels.MOTION, item, Labels.OUTCOME), motion.outcome());
    }

    private void pair(QuestionAnswer pair) {
        String path = "questionsAndAnswers/" + pair.question().id();
        put(path + "/question", labels.of(Labels.QUESTION), pair.question().text());
        String label = labels.part(Labels.QUESTION, pair.question().text(), Labels.ANSWER);
        put(path + "/answer", label, pair.answer().text());
    }

    private void items(String path, Text label, List<MinutesItem> items) {
        items(path, labels.of(label), items);
    }

    private void items(String path, String label, List<MinutesItem> items) {
        items.forEach(item -> put(path + "/" + item.id() + "/text", label, item.text()));
    }

    private void put(String path, String label, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(path, new Field(label, value.toString()));
        }
    }
}
