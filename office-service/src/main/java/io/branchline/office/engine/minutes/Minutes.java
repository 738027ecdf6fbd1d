package io.branchline.office.engine.minutes;

import java.util.List;

/**
 * The record of a meeting.
 *
 * @param generatedBy the engine that made it
 * @param aiGenerated whether a language model wrote any of it
 */
public record Minutes(
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
    /** Copies the lists. */
    public Minutes {
        summary = List.copyOf(summary);
        chapters = List.copyOf(chapters);
        keyPoints = List.copyOf(keyPoints);
        decisions = List.copyOf(decisions);
        actionItems = List.copyOf(actionItems);
        openQuestions = List.copyOf(openQuestions);
        risks = List.copyOf(risks);
        questionsAndAnswers = List.copyOf(questionsAndAnswers);
        keywords = List.copyOf(keywords);
        speakers = List.copyOf(speakers);
    }
}
