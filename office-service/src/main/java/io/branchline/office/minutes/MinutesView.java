package io.branchline.office.minutes;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.minutes.SpeakerShare;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes as clients see them; without id as long as they are only computed and not kept. */
record MinutesView(
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
        List<String> keywords,
        List<SpeakerShare> speakers,
        String generatedBy,
        boolean aiGenerated) {

    static MinutesView of(@Nullable UUID id, Minutes minutes) {
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
                minutes.keywords(),
                minutes.speakers(),
                minutes.generatedBy(),
                minutes.aiGenerated());
    }
}
