package io.branchline.office.engine.record;

import io.branchline.office.engine.text.Text;
import java.util.Locale;

/** What the places of a record are called. */
record Labels(Locale locale) {
    static final Text TITLE = new Text("Title", "标题");
    static final Text DATE = new Text("Date", "日期");
    static final Text PRESENT = new Text("Present", "出席");
    static final Text REGRETS = new Text("Regrets", "请假");
    static final Text CHAIR = new Text("Chair", "主持");
    static final Text SECRETARY = new Text("Secretary", "记录");
    static final Text AGENDA = new Text("Agenda", "议程");
    static final Text SUMMARY = new Text("Summary", "摘要");
    static final Text KEY_POINT = new Text("Key point", "要点");
    static final Text DECISION = new Text("Decision", "议定事项");
    static final Text ACTION = new Text("Action item", "行动项");
    static final Text OWNER = new Text("owner", "负责人");
    static final Text DUE = new Text("due", "期限");
    static final Text STATUS = new Text("status", "状态");
    static final Text OPEN_QUESTION = new Text("Open question", "待定问题");
    static final Text RISK = new Text("Risk", "风险");
    static final Text QUESTION = new Text("Question", "问题");
    static final Text ANSWER = new Text("answer", "回答");
    static final Text KEYWORDS = new Text("Topics", "关键词");
    static final Text MOTION = new Text("Motion", "动议");
    static final Text MOVER = new Text("mover", "动议人");
    static final Text SECONDED = new Text("seconded", "附议");
    static final Text OUTCOME = new Text("outcome", "结果");
    private static final int LONGEST = 60;

    String of(Text kind) {
        return kind.in(locale);
    }

    /** A part of an item, told by the item's first 60 characters. */
    String part(Text kind, String item, Text part) {
        int length = item.codePointCount(0, item.length());
        String begins = length <= LONGEST ? item : item.substring(0, item.offsetByCodePoints(0, LONGEST)) + "…";
        return new Text("%s “%s”: %s", "%s“%s”：%s").in(locale).formatted(of(kind), begins, of(part));
    }

    /** A part of a chapter; {@code index} counts from 0. */
    String chapter(int index, Text part) {
        return new Text("Chapter %d: ", "第%d章：").in(locale).formatted(index + 1) + of(part);
    }
}
