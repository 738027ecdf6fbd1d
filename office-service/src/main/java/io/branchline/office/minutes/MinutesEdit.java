package io.branchline.office.minutes;

import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.motion.Outcome;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Applies a patch to minutes; evidence that nobody said is refused. */
final class MinutesEdit {
    private final UUID meeting;
    private final MinutesPatch patch;
    private final Supplier<Transcript> transcript;
    private final Map<UUID, MinutesItem> known = new HashMap<>();

    MinutesEdit(UUID meeting, MinutesPatch patch, Supplier<Transcript> transcript) {
        this.meeting = meeting;
        this.patch = patch;
        this.transcript = transcript;
    }

    MinutesOfRecord apply(MinutesOfRecord old) {
        return new MinutesOfRecord(edited(old.minutes()), motions(old.motions()));
    }

    private Minutes edited(Minutes old) {
        List.of(old.summary(), old.keyPoints(), old.decisions(), old.openQuestions(), old.risks())
                .forEach(items -> items.forEach(item -> known.put(item.id(), item)));
        old.chapters().forEach(chapter -> chapter.summary().forEach(item -> known.put(item.id(), item)));
        old.questionsAndAnswers().forEach(pair -> {
            known.put(pair.question().id(), pair.question());
            known.put(pair.answer().id(), pair.answer());
        });
        return new Minutes(
                head(old.meeting()),
                items("summary", patch.summary(), old.summary()),
                chapters(old.chapters()),
                items("keyPoints", patch.keyPoints(), old.keyPoints()),
                items("decisions", patch.decisions(), old.decisions()),
                actions(old.actionItems()),
                items("openQuestions", patch.openQuestions(), old.openQuestions()),
                items("risks", patch.risks(), old.risks()),
                pairs(old.questionsAndAnswers()),
                or(patch.keywords(), old.keywords()),
                old.speakers(),
                old.generatedBy(),
                old.aiGenerated());
    }

    private MeetingHead head(MeetingHead old) {
        return new MeetingHead(
                or(patch.title(), old.title()),
                patch.date() == null ? old.date() : patch.date(),
                old.language(),
                old.durationSeconds(),
                or(patch.attendees(), old.attendees()),
                or(patch.regrets(), old.regrets()),
                name(patch.chair(), old.chair()),
                name(patch.scribe(), old.scribe()),
                or(patch.agenda(), old.agenda()));
    }

    /** An empty name takes the name away. */
    private static @Nullable String name(@Nullable String wanted, @Nullable String old) {
        if (wanted == null) {
            return old;
        }
        return wanted.isBlank() ? null : wanted.strip();
    }

    private static <T> T or(@Nullable T wanted, T old) {
        return wanted == null ? old : wanted;
    }

    private List<MinutesItem> items(String kind, @Nullable List<MinutesPatch.Item> wanted, List<MinutesItem> old) {
        if (wanted == null) {
            return old;
        }
        List<MinutesItem> items = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            items.add(item("/" + kind + "/" + i, kind + i, wanted.get(i)));
        }
        return items;
    }

    /** A kept item keeps its id, and its evidence unless other evidence is given; {@code place} tells new ones apart. */
    private MinutesItem item(String pointer, String place, MinutesPatch.Item item) {
        MinutesItem kept = item.id() == null ? null : known.get(item.id());
        if (item.id() != null && kept == null) {
            throw unknown(pointer);
        }
        if (kept != null && item.evidence() == null) {
            return new MinutesItem(kept.id(), item.text(), kept.evidence(), confidence(kept, item.text()));
        }
        UUID id = kept == null ? MinutesOfRecord.id(meeting, place + item.text()) : kept.id();
        return new MinutesItem(id, item.text(), evidence(pointer, item.evidence()), 1);
    }

    /** What somebody wrote needs no checking any more. */
    private static double confidence(MinutesItem kept, String text) {
        return kept.text().equals(text) ? kept.confidence() : 1;
    }

    private List<QuestionAnswer> pairs(List<QuestionAnswer> old) {
        List<MinutesPatch.Pair> wanted = patch.questionsAndAnswers();
        if (wanted == null) {
            return old;
        }
        List<QuestionAnswer> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/questionsAndAnswers/" + i;
            pairs.add(new QuestionAnswer(
                    item(pointer + "/question", "question" + i, wanted.get(i).question()),
                    item(pointer + "/answer", "answer" + i, wanted.get(i).answer())));
        }
        return pairs;
    }

    private List<Motion> motions(List<Motion> old) {
        List<MinutesPatch.Moved> wanted = patch.motions();
        if (wanted == null) {
            return old;
        }
        List<Motion> motions = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            MinutesPatch.Moved moved = wanted.get(i);
            Motion kept = old.stream()
                    .filter(motion -> motion.id().equals(moved.id()))
                    .findFirst()
                    .orElse(null);
            if (moved.id() != null && kept == null) {
                throw unknown("/motions/" + i);
            }
            motions.add(kept == null ? motion(i, moved) : motion(i, moved, kept));
        }
        return motions;
    }

    private Motion motion(int place, MinutesPatch.Moved moved) {
        return new Motion(
                MinutesOfRecord.id(meeting, "motion" + place + moved.text()),
                moved.text(),
                name(moved.mover(), null),
                or(moved.seconded(), false),
                or(moved.outcome(), Outcome.NOT_STATED),
                evidence("/motions/" + place, moved.evidence()));
    }

    private Motion motion(int place, MinutesPatch.Moved moved, Motion kept) {
        return new Motion(
                kept.id(),
                moved.text(),
                name(moved.mover(), kept.mover()),
                or(moved.seconded(), kept.seconded()),
                or(moved.outcome(), kept.outcome()),
                moved.evidence() == null ? kept.evidence() : evidence("/motions/" + place, moved.evidence()));
    }

    private List<Chapter> chapters(List<Chapter> old) {
        List<MinutesPatch.Topic> wanted = patch.chapters();
        if (wanted == null) {
            return old;
        }
        if (wanted.size() != old.size()) {
            throw Problem.invalid("/chapters", "size", "there must be as many chapters as before", "章节数须与原来一致");
        }
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Chapter kept = old.get(i);
            chapters.add(new Chapter(
                    wanted.get(i).title(),
                    kept.start(),
                    kept.end(),
                    items("chapters/" + i + "/summary", wanted.get(i).summary(), kept.summary()),
                    kept.cueIds()));
        }
        return chapters;
    }

    private List<ActionItem> actions(List<ActionItem> old) {
        List<MinutesPatch.Task> wanted = patch.actionItems();
        if (wanted == null) {
            return old;
        }
        List<ActionItem> actions = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            MinutesPatch.Task task = wanted.get(i);
            String pointer = "/actionItems/" + i;
            ActionItem kept = old.stream()
                    .filter(action -> action.id().equals(task.id()))
                    .findFirst()
                    .orElse(null);
            if (task.id() != null && kept == null) {
                throw unknown(pointer);
            }
            actions.add(new ActionItem(
                    kept == null ? MinutesOfRecord.id(meeting, "action" + i + task.text()) : kept.id(),
                    task.text(),
                    name(task.owner(), null),
                    kept != null && Objects.equals(kept.owner(), task.owner()) ? kept.ownerText() : null,
                    task.due(),
                    kept != null && Objects.equals(kept.due(), task.due()) ? kept.dueText() : null,
                    task.status() != null ? task.status() : kept == null ? ActionItem.Status.OPEN : kept.status(),
                    kept != null && task.evidence() == null ? kept.evidence() : evidence(pointer, task.evidence()),
                    kept == null || !kept.text().equals(task.text()) ? 1 : kept.confidence()));
        }
        return actions;
    }

    private List<Evidence> evidence(String pointer, @Nullable List<MinutesPatch.Quote> quotes) {
        return quotes == null
                ? List.of()
                : quotes.stream().map(quote -> said(pointer, quote)).toList();
    }

    private Evidence said(String pointer, MinutesPatch.Quote quote) {
        Cue cue = transcript.get().cues().stream()
                .filter(one -> one.id().equals(quote.cueId()) && one.text().contains(quote.quote()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        pointer + "/evidence", "not-said", "no cue of this id says these words", "该编号的发言中没有这些原话"));
        return new Evidence(
                cue.id(), Evidence.time(cue.startMs()), Evidence.time(cue.endMs()), cue.speaker(), quote.quote());
    }

    private static Problem unknown(String pointer) {
        return Problem.invalid(pointer + "/id", "unknown", "these minutes have no item of this id", "纪要中没有该编号的条目");
    }
}
