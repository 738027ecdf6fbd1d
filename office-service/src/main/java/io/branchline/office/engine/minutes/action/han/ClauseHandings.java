package io.branchline.office.engine.minutes.action.han;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.action.han.Handing.To;
import io.branchline.office.engine.minutes.owner.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one clause of a Chinese sentence: who stands before the verb, and is therefore to do it. */
final class ClauseHandings {
    private static final String DAY =
            "(?:今|明|后)[天日]|今晚|这?两天|(?:这|本|下)+个?(?:周|星期|礼拜|月|季度)|周[一二三四五六日末]|星期[一二三四五六天]|月[底末中]|年[底前内]|春节|节[前后]|[\\d一二两三四五六七八九十]{1,3}(?:月|号|天|周|点|个|小时)|20\\d\\d";
    private static final String WILL =
            "(?:来|去|会(?![议计场审员长上同谈费务])|将|要(?!求|素|点|是)|得|负责|牵头|把|尽快|尽早|抓紧|跟进|配合|对接|协调|先|再(?!说|见)|也|还要|就|会后|会上|回头|回去|下来|马上|立刻|立即|争取|务必|必须|重新|继续|帮|同步|组织|安排|起草|汇总|制定|提交|落实|按照?|做好|"
                    + DAY + ")";
    private static final Expression WILL_DO = Expression.of("^(?:" + WILL + ")");
    private static final Pattern DOES = Pattern.compile("^(?:同志|老师|他们|她们)?(?:这边|那边)?(?=" + WILL + ")");
    private static final Pattern SPOKEN_TO = Pattern.compile(
            "^(?:同志|老师)?(?:这边|那边)?(?:你|您)(?:们|这边|那边)*(?![说讲看觉认知想是有的怎可能刚好们]|问(?!一下|清楚)|在(?!" + DAY + "))(?=.{2})");
    private static final String ASKS = "(?:请(?![问教假坐允求])|麻烦|辛苦|烦请|劳烦|拜托|由|让(?!我们)|叫|派|交给)";
    private static final Pattern ASKED = Pattern.compile(ASKS + "(?:我们)?(?<unit>\\p{IsHan}{2,4}?(?:部|处|科|组|办|局)?的?)?$");
    private static final Pattern WISH = Pattern.compile("(?:我|我们|咱们)?(?:想|就|再|先|要|还想?|也想?)*");
    private static final Expression BESIDE = Expression.of("(?:和|跟|与|同|给|找|问|向|对|像|听|的|是|说|为|于|谢|到)$");
    private static final Pattern AND = Pattern.compile("^(?:和|、|跟|与|以及)$");
    private static final Pattern I = Pattern.compile(
            "^(?<topic>[^我你您]{0,12}?)我(?:这边|自己|个人)?(?:也|就)?(?!(?:也|就|还|又|再|先|都)*(?:觉|认为|想|说|是|知|希望|感|发现|看|听|接触|问))(?="
                    + WILL + "|催|找|发|写|改|整理|统计|联系|通知|筛|约|拉|盯|查|补)(?!会(?:觉|认|说|想|发现)|要(?:说|讲|问|感谢|强调|补充)|得说)");
    private static final Pattern US = Pattern.compile("^(?:我们|咱们)(?:这边)?(?:也|就|都)?(?=" + WILL + ")");
    private static final Pattern YOU = Pattern.compile(
            "^(?<topic>[^我你您]{0,16}?)(?<asks>请|麻烦|辛苦|烦请|劳烦)?(?:你|您)(?:们|这边|那边|几位)*(?:也|就|都)?(?![说讲看觉认知想是有的怎可能刚好问会们]|在(?!"
                    + DAY + "))(?=在|" + WILL + "|跟|约|拉|列|写|准备|整理|确认|盯|催|追|给|发|报|查|统计|出|联系|问一下|问清楚)");
    private static final Pattern PLEASE = Pattern.compile("^(?:请(?![问教假坐允求])|麻烦|辛苦|烦请|劳烦|务必|记得)(?!大家看|大家注意)");
    private static final Pattern ALL = Pattern.compile(
            "^(?:请|麻烦|希望|要求)?(?<all>大家|各位(?:老师|同事|委员|代表|董事)?|各(?:部门|单位|小组|科室|处室|分公司|街道|学院|班级|组|位))(?:也|都|就)?(?=" + WILL
                    + "|把|给|提|报|回去)");
    private static final String KINDS =
            "(?:局|部|办|常委会|委员会|董事会|委(?!员?会|办)|处|科|室|组|中心|街道|所|站|队|馆|厂|镇|乡|学院|医院|公司|集团|团队|专班|协会|银行|支行|工会|部门|小组|事业部|窗口|食堂|物业)";
    private static final Expression UNIT = Expression.of("(?:(?<asks>" + ASKS
            + ")|^|(?<=[事题作单稿件表话])|(?=\\p{IsHan}{2}(?:这边|那边)要))(?:我们|咱们)?(?<unit>[\\p{IsHan}A-Z&&[^我你您他她是的在有把从这那为请由让到和并就都按报给要会]]{1,9}?"
            + KINDS + "|财务|人力|人事|法务|采购|行政|运维|测试|研发|产品|市场|销售|客服|后勤|审计|运营|信息|街道|社区|学校)(?:同事|同志|这边|那边)?(?:(?=" + WILL
            + "|报|出|做|给|提)|(?<=(?:由|让|请)\\p{IsHan}{1,10})(?=\\p{IsHan}))");
    /** In a stand-up, what is done today. */
    private static final Expression TODAY =
            Expression.of("^今天(?:上午|下午|早上)?(?:呢|主要|就|会|要|先|接着|继续|开始|准备|打算|计划|争取|还是)*(?=\\p{IsHan}{2})");

    private static final Pattern ANSWER = Pattern.compile("(?:好的?|没问题|可以|行|嗯|对|那)+");

    private final People people;

    ClauseHandings(People people) {
        this.people = people;
    }

    /** What a clause hands out; {@code called} was called by name just before, in a stand-up the speaker tells of today. */
    Optional<Handing> in(String clause, @Nullable String called, boolean standUp) {
        return person(clause)
                .or(() -> listener(clause, called))
                .or(() -> group(clause))
                .or(() -> speaker(clause, standUp));
    }

    private Optional<Handing> person(String clause) {
        List<People.Mention> mentions = people.in(clause);
        for (int i = 0; i < mentions.size(); i++) {
            People.Mention first = mentions.get(i);
            int end = first.from() + first.words().length();
            List<String> names = new ArrayList<>(List.of(first.words()));
            while (i + 1 < mentions.size()
                    && AND.matcher(clause.substring(end, mentions.get(i + 1).from()))
                            .matches()) {
                i++;
                names.add(mentions.get(i).words());
                end = mentions.get(i).from() + mentions.get(i).words().length();
            }
            Optional<Handing> handing = named(clause, first.from(), end, String.join("、", names));
            if (handing.isPresent()) {
                return handing;
            }
        }
        return Optional.empty();
    }

    private static Optional<Handing> named(String clause, int from, int end, String names) {
        String before = clause.substring(0, from);
        String after = clause.substring(end);
        Matcher you = SPOKEN_TO.matcher(after);
        Matcher asked = ASKED.matcher(before);
        Matcher does = DOES.matcher(after);
        if (asked.find()) {
            String topic = before.substring(0, asked.start());
            boolean plain = WISH.matcher(topic).matches() && !before.startsWith("由");
            String rest = you.find() ? after.substring(you.end()) : after;
            if (HanVerbs.in(rest) == HanVerbs.Deed.NONE) {
                return Optional.empty();
            }
            return Optional.of(new Handing(To.PERSON, names, plain ? rest : clause, true));
        }
        if (you.find()) {
            return Optional.of(new Handing(To.PERSON, names, before + after.substring(you.end()), true));
        }
        if (does.find() && !BESIDE.isIn(before)) {
            String rest = after.substring(does.end());
            boolean explicit = rest.startsWith("负责") || rest.startsWith("牵头");
            return Optional.of(new Handing(To.PERSON, names, before.isEmpty() ? rest : clause, explicit));
        }
        return Optional.empty();
    }

    private static Optional<Handing> listener(String clause, @Nullable String called) {
        To to = called == null ? To.LISTENER : To.PERSON;
        String who = called == null ? "" : called;
        Matcher you = YOU.matcher(clause);
        if (you.find() && isTopic(you.group("topic"))) {
            return Optional.of(new Handing(
                    to,
                    who,
                    about(you.group("topic"), clause.substring(you.end())),
                    you.group("asks") != null || called != null));
        }
        Matcher all = ALL.matcher(clause);
        if (all.find()) {
            return Optional.of(
                    new Handing(To.ALL, all.group("all"), clause.substring(all.end()), clause.startsWith("请")));
        }
        Matcher please = PLEASE.matcher(clause);
        boolean toUnit = UNIT.isIn(clause);
        if (please.find() && !toUnit) {
            return Optional.of(new Handing(to, who, clause.substring(please.end()), true));
        }
        return called != null && WILL_DO.isIn(clause)
                ? Optional.of(new Handing(to, who, clause, false))
                : Optional.empty();
    }

    private static Optional<Handing> group(String clause) {
        Matcher unit = UNIT.matcher(clause);
        if (!unit.find()) {
            return Optional.empty();
        }
        boolean asked = unit.group("asks") != null;
        String rest = clause.substring(unit.end());
        boolean plain = unit.start() == 0 && !"由".equals(unit.group("asks"));
        boolean explicit = asked || rest.startsWith("负责") || rest.startsWith("牵头");
        return Optional.of(new Handing(To.UNIT, unit.group("unit"), plain ? rest : clause, explicit));
    }

    private static Optional<Handing> speaker(String clause, boolean standUp) {
        Matcher i = I.matcher(clause);
        if (i.find() && isTopic(i.group("topic"))) {
            return Optional.of(new Handing(To.SPEAKER, "我", about(i.group("topic"), clause.substring(i.end())), false));
        }
        if (standUp && TODAY.isIn(clause)) {
            return Optional.of(new Handing(To.SPEAKER, "", clause, true));
        }
        Matcher us = US.matcher(clause);
        return us.find()
                ? Optional.of(new Handing(To.US, us.group().substring(0, 2), clause.substring(us.end()), false))
                : Optional.empty();
    }

    /** What the clause is about, apart from the deed. */
    private static boolean isTopic(String words) {
        return words.isEmpty() || ANSWER.matcher(words).matches() || HanVerbs.nameThing(words);
    }

    private static String about(String topic, String deed) {
        return topic.isEmpty() || ANSWER.matcher(topic).matches()
                ? deed
                : topic + "，" + deed.replaceFirst("^[来去](?=\\p{IsHan}{2})", "");
    }
}
