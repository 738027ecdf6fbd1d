package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.minutes.SpeakerShare;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces names and words in everything that is shown. Quotes stay as they were said, so that they can be found in the
 * transcript; beside them stands the corrected wording.
 */
public final class Replacements {
    private static final int MOST = 500;
    private final List<Replacement> list;

    private Replacements(List<Replacement> list) {
        this.list = list;
    }

    /** These, in this order. */
    public static Replacements of(List<Replacement> list) {
        return new Replacements(List.copyOf(list));
    }

    /** With more after them; of more than 500 the oldest are dropped. */
    public Replacements and(List<Replacement> more) {
        List<Replacement> all = new ArrayList<>(list);
        all.removeAll(more);
        all.addAll(more);
        return of(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** In order. */
    public List<Replacement> list() {
        return list;
    }

    /** The transcript as people should read it. */
    public Transcript in(Transcript transcript) {
        if (list.isEmpty()) {
            return transcript;
        }
        List<Cue> cues = transcript.cues().stream()
                .map(cue -> new Cue(cue.id(), cue.startMs(), cue.endMs(), name(cue.speaker()), text(cue.text())))
                .toList();
        return new Transcript(transcript.format(), cues, transcript.notices(), transcript.facts());
    }

    /** The minutes as people should read them. */
    public Minutes in(Minutes minutes) {
        if (list.isEmpty()) {
            return minutes;
        }
        return new Minutes(
                head(minutes.meeting()),
                items(minutes.summary()),
                minutes.chapters().stream()
                        .map(chapter -> new Chapter(
                                text(chapter.title()),
                                chapter.start(),
                                chapter.end(),
                                items(chapter.summary()),
                                chapter.cueIds()))
                        .toList(),
                items(minutes.keyPoints()),
                items(minutes.decisions()),
                minutes.actionItems().stream().map(this::action).toList(),
                items(minutes.openQuestions()),
                items(minutes.risks()),
                minutes.questionsAndAnswers().stream()
                        .map(pair -> new QuestionAnswer(item(pair.question()), item(pair.answer())))
                        .toList(),
                minutes.keywords().stream().map(this::text).distinct().toList(),
                minutes.speakers().stream()
                        .map(share -> new SpeakerShare(said(share.name()), share.share(), share.words()))
                        .toList(),
                minutes.generatedBy(),
                minutes.aiGenerated());
    }

    /** What is known of the meeting as people should read it. */
    public MeetingFacts in(MeetingFacts facts) {
        return new MeetingFacts(
                facts.title() == null ? null : text(facts.title()),
                facts.date(),
                names(facts.attendees()),
                names(facts.regrets()),
                name(facts.chair()),
                name(facts.scribe()),
                facts.agenda().stream().map(this::text).toList());
    }

    /** The motion as people should read it. */
    public Motion in(Motion motion) {
        return new Motion(
                motion.id(),
                text(motion.text()),
                name(motion.mover()),
                motion.seconded(),
                motion.outcome(),
                evidence(motion.evidence()));
    }

    /** A sentence with every replaced word. */
    public String text(String text) {
        String replaced = text;
        for (Replacement one : list) {
            replaced = one.appliesToSentences() ? one.in(replaced) : replaced;
        }
        return replaced;
    }

    private MeetingHead head(MeetingHead head) {
        return new MeetingHead(
                text(head.title()),
                head.date(),
                head.language(),
                head.durationSeconds(),
                names(head.attendees()),
                names(head.regrets()),
                name(head.chair()),
                name(head.scribe()),
                head.agenda().stream().map(this::text).toList());
    }

    private List<MinutesItem> items(List<MinutesItem> items) {
        return items.stream().map(this::item).toList();
    }

    private MinutesItem item(MinutesItem item) {
        return new MinutesItem(item.id(), text(item.text()), evidence(item.evidence()), item.confidence());
    }

    private ActionItem action(ActionItem item) {
        return new ActionItem(
                item.id(),
                text(item.text()),
                owners(item.owner()),
                item.ownerText(),
                item.due(),
                item.dueText(),
                item.status(),
                evidence(item.evidence()),
                item.confidence());
    }

    private List<Evidence> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    private Evidence evidence(Evidence piece) {
        String corrected = text(piece.corrected() == null ? piece.quote() : piece.corrected());
        return new Evidence(
                piece.cueId(),
                piece.start(),
                piece.end(),
                name(piece.speaker()),
                piece.quote(),
                corrected.equals(piece.quote()) ? null : corrected);
    }

    private List<String> names(List<String> names) {
        return names.stream().map(this::said).distinct().toList();
    }

    /** Several names in one text. */
    private @Nullable String owners(@Nullable String owners) {
        if (owners == null) {
            return null;
        }
        String joint = owners.contains("、") ? "、" : ", ";
        return Arrays.stream(owners.split(joint)).map(this::said).collect(Collectors.joining(joint));
    }

    private @Nullable String name(@Nullable String name) {
        return name == null ? null : said(name);
    }

    private String said(String name) {
        String replaced = name;
        for (Replacement one : list) {
            if (one.kind() == Replacement.Kind.WORD) {
                replaced = one.in(replaced);
            } else if (one.isName(replaced)) {
                replaced = one.to();
            }
        }
        return replaced;
    }
}
