package io.branchline.office.engine.ask;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and what such a thing looks like in an answer. */
enum Expectation {
    /** A day or time. */
    DATE(
            "\\bwhen\\b|\\b(?:which|what) (?:day|date)\\b|\\bdeadline\\b|\\bby when\\b|什么时候|哪天|哪一天|何时|几号|期限|最晚|什么时间",
            "\\d{1,2}(?:st|nd|rd|th)?\\b|(?i:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|tomorrow|today|next week|next month|quarter)|月|[日号]|周|明天|后天|今天|季度|年底"),
    /** An amount. */
    AMOUNT(
            "\\bhow (?:much|many)\\b|\\b(?:budget|price|cost|amount)\\b|多少(?:钱|经费|预算)|(?:预算|经费|费用|价格|金额).*多少|多少",
            "\\d|(?i:\\b(?:hundred|thousand|million|billion|percent)\\b)|[一二两三四五六七八九十百千]+(?:万|亿|元|块|个|%)"),
    /** A code or number. */
    CODE("\\b(?:code|combination|password|pin|number|version|address)\\b|密码|门禁码|编号|号码|验证码|口令", "\\d"),
    /** A person or group. */
    PERSON(
            "\\bwho(?:m|se)?\\b|谁|哪位|哪些人|哪个人|何人",
            "(?-i:\\b[A-Z][a-z]+)|负责|牵头|请|由|让|派|找|选|交给|委托|安排|提出|建议|承担|公司|团队|小组|[部处科](?=[，。、来去的])|老师|经理|主任|我|你|您|他|她|(?<!不)是|(?i:\\b(?:I|we|you|he|she|they)\\b)");

    private final Pattern question;
    private final Pattern answer;

    Expectation(String question, String answer) {
        this.question = Pattern.compile(question, Pattern.CASE_INSENSITIVE);
        this.answer = Pattern.compile(answer);
    }

    /** What a question asks for; empty when it may be anything. */
    static Set<Expectation> of(String question) {
        Set<Expectation> expected = EnumSet.noneOf(Expectation.class);
        for (Expectation candidate : values()) {
            if (candidate.question.matcher(question).find()) {
                expected.add(candidate);
            }
        }
        if (expected.contains(CODE)) {
            expected.remove(AMOUNT);
        }
        return expected;
    }

    boolean isMetBy(String sentence) {
        return answer.matcher(sentence).find();
    }
}
