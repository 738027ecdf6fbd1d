package io.branchline.office.engine.ask;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and what such a thing looks like in an answer. */
enum Expectation {
    /** A day or time. */
    DATE(
            "\\bwhen\\b|\\b(?:which|what) (?:day|date|time|month|year)\\b|\\bwhat (?:is|was) the (?:\\w+ )?date\\b|\\bdeadline\\b|什么时候|哪天|哪一天|哪年|哪个月|何时|几号|几点|期限|最晚|什么时间",
            EnglishTimes.DAY + "|" + EnglishTimes.PERIOD + "|" + EnglishTimes.CLOCK
                    + "|[\\d〇一二三四五六七八九十]\\s?(?:月|日|号(?!楼)|点)|[\\d〇零一二三四五六七八九]{4}\\s?年|[月年][底初中末]|(?:周|星期|礼拜)[一二三四五六日天末]|[明后今昨前]天|今晚|明晚|明早|[上下本这]个?(?:周|月|星期|季度)|季度|[明今去]年|[\\d一二两三四五六七八九十]+个?(?:天|周|星期|月|年|小时)(?:之|以)?[内后前]"),
    /** An amount. */
    AMOUNT(
            "\\bhow (?:much|many)\\b|\\b(?:budget|price|cost|amount)\\b|多少(?:钱|经费|预算)|(?:预算|经费|费用|价格|金额).*多少|多少",
            "\\d|(?i:\\b(?:hundred|thousand|million|billion|percent|dozen)\\b)|百分之|[一二两三四五六七八九十百千]+(?:万|亿|元|块|成|倍|%)|[二两三四五六七八九十百千]+(?:个|人|天|年|次|名|位|家|台|平|吨|公里|岁|套)"),
    /** A code or number. */
    CODE("\\b(?:code|combination|password|pin|number|version|address)\\b|密码|门禁码|编号|号码|验证码|口令", "\\d"),
    /** A place. */
    PLACE(
            "\\bwhere\\b|哪里|哪儿|什么地方",
            "(?:\\b(?:at|in|on|near|to|from)|,) (?:the |our |my )?[A-Z0-9]|(?i:\\b(?:hall|room|street|lane|road|office|building|floor|venue|cent(?:er|re)|address|folder|drive|repo(?:sitory)?|site|link|shelf|desk|park)\\b|https?:)|地址|[路街楼室厅堂馆市区省县园厂村]|[东南西北]门|门口|停车场|广场|车站|中心|酒店|现场|位于|网盘|文件夹|会议室"),
    /** A reason. */
    REASON(
            "\\bwhy\\b|\\bhow come\\b|\\bwhat (?:is|was) the reason\\b|为什么|为何|为啥|原因是什么|什么原因",
            "(?i:\\b(?:because|since|due to|reason|so that|in order to|thanks to|caused?|as we|that['’]s why)\\b)|因为|由于|原因|所以|为了|导致|怕|希望|为的是"),
    /** A person or group. */
    PERSON(
            "\\bwho(?:m|se)?\\b|谁|哪位|哪些人|哪个人|何人",
            "(?-i:\\b[A-Z][a-z]+)|负责|牵头|请|麻烦|由|让|派|找|选|交给|委托|安排|提出|建议|承担|公司|团队|小组|[部处科](?=[，。、来去的])|老师|经理|主任|我|你|您|他|她|(?<!不)是|(?i:\\b(?:I|we|you|he|she|they)\\b)");

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
