package io.branchline.office.minutes;

import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.minutes.SpeakerShare;
import io.branchline.office.engine.motion.Motion;
import io.branchline.office.engine.record.MinutesOfRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes as clients see them; without id as long as they are only computed and not kept. */
public record MinutesView(
        @Nullable UUID id,
        MeetingHead meeting,
        List<MinutesItem> summary,
        List<Chapter> chapters,
        List<MinutesItem> keyPoints,
        List<MinutesItem> decisions,
        List<ActionItem> actionItems,
        List<MinutesItem> openQuestions,
        List<MinutesItem> risks,
        List<QuestionAnswer> questionsAndAnswers,
        List<Motion> motions,
        List<String> keywords,
        List<SpeakerShare> speakers,
        String generatedBy,
        boolean aiGenerated,
        Status status,
        long version,
        @Nullable UUID template,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable List<String> notices)
        implements Created, Versioned {

    @Override
    public String location(String posted) {
        return posted;
    }

    /** How binding they are. */
    public enum Status {
        /** Computed, nothing kept. */
        COMPUTED,
        DRAFT,
        APPROVED
    }

    /** Computed ones; {@code notices} name what had to be skipped of the transcript. */
    public static MinutesView computed(MinutesOfRecord computed, List<String> notices) {
        return of(null, computed, Status.COMPUTED, 0, null, null, null, notices);
    }

    /** Kept ones with the given content. */
    static MinutesView kept(MinutesRecord kept, MinutesOfRecord content) {
        Status status = kept.approvedAt() == null ? Status.DRAFT : Status.APPROVED;
        return of(
                kept.id(), content, status, kept.number(), kept.template(), kept.approvedAt(), kept.approvedBy(), null);
    }

    private static MinutesView of(
            @Nullable UUID id,
            MinutesOfRecord content,
            Status status,
            long version,
            @Nullable UUID template,
            @Nullable Instant approvedAt,
            @Nullable String approvedBy,
            @Nullable List<String> notices) {
        Minutes minutes = content.minutes();
        return new MinutesView(
                id,
                minutes.meeting(),
                minutes.summary(),
                minutes.chapters(),
                minutes.keyPoints(),
                minutes.decisions(),
                minutes.actionItems(),
                minutes.openQuestions(),
                minutes.risks(),
                minutes.questionsAndAnswers(),
                content.motions(),
                minutes.keywords(),
                minutes.speakers(),
                minutes.generatedBy(),
                minutes.aiGenerated(),
                status,
                version,
                template,
                approvedAt,
                approvedBy,
                notices);
    }
}
