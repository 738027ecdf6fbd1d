package io.branchline.office.engine.template;

import io.branchline.office.engine.text.Text;

/** What a section of minutes holds, and its heading where the template names none. */
public enum SectionKind {
    /** Day, present, regrets, chair, secretary. */
    ATTENDANCE(new Text("Attendance", "参会情况")),
    AGENDA(new Text("Agenda", "议程")),
    SUMMARY(new Text("Summary", "摘要")),
    /** Chapters with their times and summaries. */
    CHAPTERS(new Text("Discussion", "讨论情况")),
    KEY_POINTS(new Text("Key points", "要点")),
    DECISIONS(new Text("Decisions", "议定事项")),
    ACTION_ITEMS(new Text("Action items", "行动项")),
    /** The same by person. */
    ACTION_ITEMS_BY_OWNER(new Text("Who does what", "任务分工")),
    OPEN_QUESTIONS(new Text("Open questions", "待定问题")),
    RISKS(new Text("Risks and blockers", "风险与障碍")),
    QUESTIONS_AND_ANSWERS(new Text("Questions and answers", "问答")),
    /** Exact words, mover, outcome; the seconder is not named. */
    MOTIONS(new Text("Motions", "动议与表决")),
    /** Of a look back: what went well. */
    WENT_WELL(new Text("What went well", "做得好的")),
    /** Of a look back: what to improve. */
    TO_IMPROVE(new Text("What to improve", "待改进的")),
    /** Of a stand-up: what is done. */
    DONE(new Text("Done", "已完成")),
    /** Of a stand-up: what is next. */
    NEXT(new Text("Next", "下一步")),
    KEYWORDS(new Text("Topics", "关键词")),
    SPEAKERS(new Text("Share of speech", "发言占比")),
    /** Words of the template itself. */
    FIXED_TEXT(new Text("Note", "说明"));

    private final Text heading;

    SectionKind(Text heading) {
        this.heading = heading;
    }

    Text heading() {
        return heading;
    }
}
