package io.branchline.office.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.office.action.Actions;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.record.Replacement;
import io.branchline.office.engine.record.Replacements;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The minutes of stored meetings: kept ones, or drafted ones from the transcript as long as none are kept. */
@ApplicationScoped
public class MeetingMinutes {
    private final Caller caller;
    private final Actions actions;
    private final Templates templates;
    private final ObjectMapper json;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    MeetingMinutes(Caller caller, Actions actions, Templates templates, ObjectMapper json) {
        this.caller = caller;
        this.actions = actions;
        this.templates = templates;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Minutes and their record, null when they are not kept. */
    record Kept(@Nullable MinutesRecord kept, MinutesOfRecord content) {
        MinutesView view() {
            return kept == null ? MinutesView.computed(content, List.of()) : MinutesView.kept(kept, content);
        }

        /** The record's own template. */
        @Nullable
        UUID template() {
            return kept == null ? null : kept.template();
        }
    }

    /** What a draft is made from, read once, so that drafting needs no database. */
    public record Source(UUID meetingId, Transcript transcript, MeetingFacts facts, Replacements replacements) {
        private static Source of(Meeting meeting) {
            return new Source(
                    meeting.id(), meeting.original(), meeting.facts(), Replacements.of(meeting.replacements()));
        }

        /** Drafts; takes up to seconds for hours of speech. */
        public MinutesOfRecord draft() {
            return RecordDrafter.draft(transcript, facts).of(meetingId).with(replacements);
        }
    }

    /** Reads what a draft of the caller's meeting is made from. */
    public Source source(UUID meetingId) {
        return Source.of(Meeting.owned(meetingId, caller));
    }

    /** Drafts and keeps: the first version, or one more; 409 once approved. */
    Kept draft(UUID meetingId) {
        return keep(meetingId, source(meetingId).draft());
    }

    /** Keeps what was drafted; items that are there already keep their status. */
    public void keepDrafted(UUID meetingId, MinutesOfRecord drafted) {
        keep(meetingId, drafted);
    }

    private Kept keep(UUID meetingId, MinutesOfRecord drafted) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        Instant now = clock.instant();
        Optional<MinutesRecord> before = MinutesRecord.of(meeting);
        MinutesRecord kept = before.orElseGet(() -> new MinutesRecord(caller.subject(), meeting, now));
        return save(meeting, kept, current(meeting, drafted), MinutesVersion.Cause.DRAFTED, null, now);
    }

    /** The minutes of one of the caller's meetings. */
    public MinutesOfRecord content(UUID meetingId) {
        return read(meetingId).content();
    }

    Kept read(UUID meetingId) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        return MinutesRecord.of(meeting)
                .map(kept -> new Kept(kept, current(meeting, parse(kept.content()))))
                .orElseGet(() -> new Kept(null, Source.of(meeting).draft()));
    }

    Kept edit(UUID meetingId, MinutesPatch patch, LongConsumer ifMatch) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        MinutesRecord kept = seen(meeting, ifMatch);
        MinutesOfRecord old = current(meeting, parse(kept.content()));
        MinutesOfRecord edited = new MinutesEdit(meetingId, patch, meeting::original).apply(old);
        List<Replacement> more = patch.replacements() == null
                ? List.of()
                : patch.replacements().stream()
                        .map(MinutesPatch.Wording::replacement)
                        .toList();
        meeting.replace(more);
        if (patch.template() != null) {
            templates.find(patch.template());
            kept.layOutBy(patch.template());
        }
        MinutesOfRecord content = edited.with(Replacements.of(more));
        return save(meeting, kept, content, MinutesVersion.Cause.EDITED, patch.note(), clock.instant());
    }

    Kept approve(UUID meetingId, boolean approved, LongConsumer ifMatch) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        MinutesRecord kept = seen(meeting, ifMatch);
        Instant now = clock.instant();
        if (approved != (kept.approvedAt() != null)) {
            if (approved) {
                kept.approve(caller.subject(), now);
            } else {
                kept.reopen(now);
            }
            MinutesVersion.Cause cause = approved ? MinutesVersion.Cause.APPROVED : MinutesVersion.Cause.REOPENED;
            new MinutesVersion(kept, caller.subject(), now, cause, null).persist();
        }
        return new Kept(kept, current(meeting, parse(kept.content())));
    }

    /** The record in the version the caller saw; one that was only computed until now is kept first. */
    private MinutesRecord seen(Meeting meeting, LongConsumer ifMatch) {
        Optional<MinutesRecord> kept = MinutesRecord.of(meeting);
        ifMatch.accept(kept.map(MinutesRecord::number).orElse(0));
        return kept.orElseGet(() -> Objects.requireNonNull(draft(meeting.id()).kept()));
    }

    Optional<MinutesRecord> record(UUID meetingId) {
        return MinutesRecord.of(Meeting.owned(meetingId, caller));
    }

    MinutesOfRecord parse(String content) {
        try {
            return json.readValue(content, MinutesOfRecord.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Kept save(
            Meeting meeting,
            MinutesRecord kept,
            MinutesOfRecord content,
            MinutesVersion.Cause cause,
            @Nullable String note,
            Instant now) {
        kept.save(write(content), now);
        kept.persistAndFlush();
        new MinutesVersion(kept, caller.subject(), now, cause, note).persist();
        actions.keep(meeting.id(), content.minutes().actionItems(), now);
        return new Kept(kept, content);
    }

    private MinutesOfRecord current(Meeting meeting, MinutesOfRecord content) {
        Minutes minutes = content.minutes();
        return new MinutesOfRecord(
                new Minutes(
                        minutes.meeting(),
                        minutes.summary(),
                        minutes.chapters(),
                        minutes.keyPoints(),
                        minutes.decisions(),
                        actions.current(meeting.id(), minutes.actionItems()),
                        minutes.openQuestions(),
                        minutes.risks(),
                        minutes.questionsAndAnswers(),
                        minutes.keywords(),
                        minutes.speakers(),
                        minutes.generatedBy(),
                        minutes.aiGenerated()),
                content.motions());
    }

    private String write(MinutesOfRecord minutes) {
        try {
            return json.writeValueAsString(minutes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
