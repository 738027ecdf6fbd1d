package io.branchline.office.engine.record;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.motion.Motion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What is kept of a meeting: its minutes, and the motions that were made. */
public record MinutesOfRecord(Minutes minutes, List<Motion> motions) {
    /** Copies the list. */
    public MinutesOfRecord {
        motions = List.copyOf(motions);
    }

    /** The same with ids that belong to one meeting only, even where two meetings have the same words. */
    public MinutesOfRecord of(UUID meeting) {
        Minutes plain = minutes;
        Minutes own = new Minutes(
                plain.meeting(),
                items(meeting, plain.summary()),
                plain.chapters().stream()
                        .map(chapter -> new Chapter(
                                chapter.title(),
                                chapter.start(),
                                chapter.end(),
                                items(meeting, chapter.summary()),
                                chapter.cueIds()))
                        .toList(),
                items(meeting, plain.keyPoints()),
                items(meeting, plain.decisions()),
                plain.actionItems().stream()
                        .map(action -> new ActionItem(
                                id(meeting, action.id()),
                                action.text(),
                                action.owner(),
                                action.ownerText(),
                                action.due(),
                                action.dueText(),
                                action.status(),
                                action.evidence(),
                                action.confidence()))
                        .toList(),
                items(meeting, plain.openQuestions()),
                items(meeting, plain.risks()),
                plain.questionsAndAnswers().stream()
                        .map(pair -> new QuestionAnswer(item(meeting, pair.question()), item(meeting, pair.answer())))
                        .toList(),
                plain.keywords(),
                plain.speakers(),
                plain.generatedBy(),
                plain.aiGenerated());
        return new MinutesOfRecord(
                own,
                motions.stream()
                        .map(motion -> new Motion(
                                id(meeting, motion.id()),
                                motion.text(),
                                motion.mover(),
                                motion.seconded(),
                                motion.outcome(),
                                motion.evidence()))
                        .toList());
    }

    /** With every replaced name and word. */
    public MinutesOfRecord with(Replacements replacements) {
        return new MinutesOfRecord(
                replacements.in(minutes), motions.stream().map(replacements::in).toList());
    }

    private static List<MinutesItem> items(UUID meeting, List<MinutesItem> items) {
        return items.stream().map(item -> item(meeting, item)).toList();
    }

    private static MinutesItem item(UUID meeting, MinutesItem item) {
        return new MinutesItem(id(meeting, item.id()), item.text(), item.evidence(), item.confidence());
    }

    /** A name-based id (RFC 9562 version 3). */
    public static UUID id(UUID meeting, Object item) {
        return UUID.nameUUIDFromBytes((meeting + "\n" + item).getBytes(StandardCharsets.UTF_8));
    }
}
