package io.branchline.office.engine.ask.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of thing a question asks for, and what such a thing looks like in an answer. */
public enum Expectation {
    /** A day or time. */
    DATE(
            "\\bwhen\\b|\\b(?:which|what) (?:day|date|time|month|year)\\b|\\bwhat (?:is|was) the (?:\\w+ ){0,3}(?:date|time)\\b|\\bdeadline\\b|什么时候|哪天|哪一天|哪年|哪个月|何时|几号|几点|期限|最晚|什么时间",
            EnglishTimes.DAY + "|" + EnglishTimes.PERIOD + "|" + EnglishTimes.CLOCK
                    + "|[\\d〇一二三四五六七八九十]{1,3}\\s?(?:月|日|号(?!楼)|点)|[\\d〇零一二三四五六七八九]{4}\\s?年|[月年][底初中末]|(?:周|星期|礼拜)[一二三四五六日天末]|[明后今昨前]天|今晚|明晚|明早|[上下本这]个?(?:周|月|星期|季度)|季度|[明今去]年|[\\d一二两三四五六七八九十]+个?(?:天|周|星期|月|年|小时)(?:之|以)?[内后前]|等.{1,10}[才再]|完成?(?:之|以)?后"),
    /** A length of time. */
    DURATION(
            "\\bhow long\\b|\\bhow many (?:minutes|hours|days|weeks|months|years)\\b|多久|多长时间|几(?:分钟|小时|天|周|个?星期|个?月(?!几)|年)|[^号]期限是?多",
            "(?i:\\b(?:" + Amounts.ENGLISH
                    + "|an?|few|half)(?: and a half)?[- ](?:minute|hour|day|week|month|year|quarter)s?\\b)|"
                    + Amounts.HAN + "\\s?个?半?(?:分钟|小时|天|周|星期|月|年|季度)|终身|长期"),
    /** An amount. */
    AMOUNT(
            "\\bhow (?:much|many)\\b|\\b(?:budget|price|cost|amount|salary|wage|rent|fee|number of)\\b|多少|(?:预算|经费|费用|价格|金额|工资|租金).*多少|几(?:个|名|位|家|台|辆|次|本|张|套|间|件|人)",
            "\\d|(?i:\\b(?:" + Amounts.ENGLISH + "|hundred|thousand|million|billion|percent|dozen)\\b)|百分之|"
                    + Amounts.HAN + "(?:万|亿|元|块|毛|成|倍|%|百|千)|(?<!第)(?!一)" + Amounts.HAN
                    + "(?:个|人|名|次|位|家|台|平|吨|公里|岁|套|本|辆|件|间|张)"),
    /** A code or number. */
    CODE("\\b(?:code|combination|password|pin|number(?! of)|version|address)\\b|密码|门禁码|编号|号码|验证码|口令", "\\d"),
    /** A place. */
    PLACE(
            "\\bwhere\\b|哪里|哪儿|什么地方",
            "\\b(?:at|in|on|near|to|from) (?:the |our |my )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))[A-Z0-9]|(?i:\\b(?:in|on|under|behind|beside|next to|inside|above|below) (?:the|our|my) (?!(?:\\w+ )?(?:morning|afternoon|evening|meeting|end|week|month|year|next|last|agenda|phone|bank)\\b)\\w+|\\b(?:hall|room|street|lane|road|office|building|floor|venue|cent(?:er|re)|address|folder|drive|repo(?:sitory)?|site|link|shelf|desk|park)\\b|https?:)|地址|[路街楼室厅堂馆市区省县园厂村]|[东南西北]门|门口|停车场|广场|车站|中心|酒店|现场|位于|网盘|文件夹|会议室"),
    /** A reason. */
    REASON(
            "\\bwhy\\b|\\bhow come\\b|\\bwhat (?:is|was) the reason\\b|为什么|为何|为啥|原因是什么|什么原因",
            "(?i:\\b(?:because|since|due to|reason|so that|in order to|thanks to|caused?|as we|that['’]s why)\\b)|因为|由于|原因|所以|为了|导致|怕|希望|为的是"),
    /** A person or group. */
    PERSON(
            "\\bwho(?:m|se)?\\b|谁|哪位|哪些人|哪个人|何人",
            "(?-i:\\b[A-Z][a-z]+)|负责|牵头|请|写[小老]?\\p{IsHan}|叫|[小老]\\p{IsHan}|\\p{IsHan}[工总]|麻烦|由|让|派|找|选|交给|委托|安排|提出|建议|承担|公司|团队|小组|[部处科](?=[，。、来去的])|老师|经理|主任|我|你|您|他|她|(?<!不)是|(?i:\\b(?:I|he|she)\\b)");

    /** Capitals that name no person: days, months, places behind "the", and a word that only starts the sentence. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|\\b[Tt]he [A-Z]\\w+|^(?:The|This|That|These|Those|It|There|Our|My|His|Her|Its|Your|Their|And|But|So|Okay|Ok|Yes|No|Yeah|Great|Perfect|Fine|Given|Also|Then|Now|Next|Mostly|Actually|Sorry|Thanks|Thank|Please|Correction|If|When|For|From|In|On|At|By|To|A|An|As|Because|Since|After|Before|Starting|Well|Right|Sure|All|Any|Some|Each|Before that)\\b");

    private final Pattern question;
    private final Pattern answer;

    Expectation(String question, String answer) {
        this.question = Pattern.compile(question, Pattern.CASE_INSENSITIVE);
        this.answer = Pattern.compile(answer);
    }

    /** What a question asks for; empty when it may be anything. */
    public static Set<Expectation> of(String question) {
        Set<Expectation> expected = EnumSet.noneOf(Expectation.class);
        for (Expectation candidate : values()) {
            if (candidate.question.matcher(question).find()) {
                expected.add(candidate);
            }
        }
        if (expected.contains(DURATION)) {
            expected.remove(AMOUNT);
        }
        if (expected.contains(CODE)) {
            expected.remove(AMOUNT);
        }
        return expected;
    }

    /** Whether a sentence holds something of the kind. */
    public boolean isMetBy(String sentence) {
        if (this == PERSON) {
            return answer.matcher(NO_PERSON.matcher(sentence).replaceAll("")).find();
        }
        String text = this == AMOUNT ? DATE.answer.matcher(sentence).replaceAll(" ") : sentence;
        return answer.matcher(text).find();
    }
}
