package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Chinese sentence settles, by the frame its verb stands in: 通过 behind what was put to the vote and not before a means,
 * 决定 with those who decide before it and not with a thing that determines another.
 */
final class SettledHan {
    /** A meeting says so of itself. */
    static final double FORMAL = 3.4;

    private static final double PLAIN = 3.0;
    private static final double LIKELY = 2.4;
    private static final double AGAINST = -1.4;
    private static final int LONG = 45;

    private static final String PAPER =
            "(?:议案|提案|方案|预算|决算|决议|办法|制度|章程|修订案|规划|计划|名单|报告|申请|纪要|草案|请示|细则|议程|人选|任命|标准|规则|事项)";
    private static final String BODY = "(?:会议|大会|全会|董事会|监事会|股东会|委员会|常委会|党委|党组|支委会|班子|本次会|全体|集体|公司|经研究|经讨论|经表决|经审议)";
    private static final String GROUP = "(?:" + BODY + "|我们|咱们|大家|各位)";
    private static final String HOW = "(?:最后|最终|一致|原则上?|已经|现在?|今天|集体|正式|共同|都|也|就|研究|讨论|表决|审议|会上|商量后?|都?是){0,3}";
    private static final String OPINION = "(?:看法|观点|说法|判断|分析|理解|思路|角度|评价|话)";

    private static final Pattern CARRIED = Pattern.compile(PAPER
            + "(?:[^，。；？没未不能]{0,6})(?<!没有|未|不|能)(?:表决|审议|一致|全票|获得?|顺利|予以|正式|讨论){0,3}通过了?(?=[，。；！\\s]|$)"
            + "|(?:一致|全票|举手|表决|审议|投票)(?:表决)?通过(?![^，。；]{0,4}[率后])"
            + "|" + BODY + "[^，。；？]{0,6}通过了?[^，。；？]{0,24}" + PAPER + "(?=[。；！]|$)");
    private static final Pattern DECIDED =
            Pattern.compile(BODY + HOW + "(?:决定|同意|商定|议定|确定|要求|明确)(?![性权因于着力论者是否不]|了?[^，。；]{1,12}的[。，])");
    private static final Pattern WE_DECIDED = Pattern.compile("(?:我们|咱们|大家|各位|经研究)" + HOW
            + "(?:决定|商定|议定|一致同意|确定)(?![性权因于着力论者是否不])|(?:最后|最终|一致)(?:决定|商定|议定|同意)(?![性权因于着力论者是否不])"
            + "|(?:会议|我们|最终|最后|今天)的?(?:决定|结论)(?:是|为|如下|：)|一致认为");
    private static final Pattern AGREED = Pattern.compile("(?:^|[，。；])(?:好的?|行|可以|那|嗯|对)?(?:" + GROUP + "|" + HOW
            + "){0,2}(?:原则上?)?同意(?!的|吗|不同意)(?![^，。；]{0,16}" + OPINION + "(?:[，。；]|$))(?=[^，。；？]{5,})");
    /** What is agreed to stands in the next clause. */
    private static final Pattern AGREED_THAT = Pattern.compile(
            "^(?:好的?，|行，|那)?(?:这个|这一?条|这件事|那)?我?(?:也|都)?(?:同意|赞成)[，。](?!但|不过|只是|我|因为|其实|主要|这|那|确实|就是)(?=[^，。？]{6,})");

    private static final Pattern SO_BE_IT = Pattern.compile(
            "就(?:先)?(?:这么|这样|按这个|照这个|照此)(?:先)?(?:定|办|做|执行|安排)(?![^，。]{0,3}[的？])|(?:敲定|拍板)(?:下来)?了|定下来了(?!吗)");
    private static final String MATTER =
            "(?:时间|日期|地点|场地|地址|人选|名称|名字|预算|价格|金额|主题|题目|会议?|上线|发布|发版|评审|开工|例会|口径|标准|方案|版本|站会|活动|培训)";
    private static final Pattern FIXED = Pattern.compile(
            MATTER
                    + "[^，。；？]{0,8}(?<!不能|可以|能|可能|应该|单纯地?|被|原来|原)(?:定在|定为|定于|定成|选在|放在|安排在)|(?:定在|定于)(?=[^，。；]{0,8}[月日号周点])"
                    + "|^那么?(?:我们|咱们)就(?:还是|先|都)?(?:定|选|用|采用|改用|放到?|放在)(?![是以来于法不了])[^，。；？]{2,}|(?:^|[，。；那])(?:[^，。；？我你]{1,12})?就(?:还是|先|都)?(?:定|选|用|采用|改用|放到?|放在)(?![是以来于法不了])[^，。；？]{2,}");
    private static final Pattern MOVED = Pattern.compile(
            "(?<!可以|可能|不能|才能|还能|就能|没|不|何时)(?:改(?:到|至|为|成)|推迟(?:到|至)|提前(?:到|至)|延期(?:到|至)|延后(?:到|至)|顺延(?:到|至)|调整(?:到|至|为)|挪到|放到(?=下|明|后|二期|本|这|[一二三四五六七八九十\\d]))(?![^，。；？]{1,14}的(?:时候|原因|过程))[^，。；？]{2,}");
    private static final Pattern RULED = Pattern.compile(
            "一律|统一(?:口径|按|采用|使用|由|改|执行)|暂缓(?:实施|执行|表决|上线|推进|办理|审议|发布)|取消(?!了)[^，。；？的]{2,}|不再[^，。；？的]{2,}"
                    + "|(?:先|暂时|还是)按照?[^，。；？]{2,}(?:来)?(?:做|办|执行|处理|走|推进)|(?:批准|选定|决定采用)[^，。；？]{2,}|就不[^，。；？的]{1,6}了(?=[，。；\\s]|$)|从?(?:明天|后天|下周[一二三四五六日]?|下个?月|下学期|明年|下季度|[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}[号日])?)起[^，。；？的]{3,}|票(?:全部|一致|都)?(?:同意|赞成)，(?![^，。；]*票)[^，。；？]{6,}|自[^，。；？]{2,10}起(?:施行|执行|实行|生效|实施)");
    /** The one who leads lays something down. */
    private static final Pattern LAID_DOWN = Pattern.compile(
            "(?:实行|列为|列入|纳入|成立|设立|组建)(?!了|的|以来|于|之|[^，。；]{0,10}[之以]?后)[^，。；？]{3,}|(?:不得|不能|不许)(?:超过|低于|晚于|少于)[^，。；？]{2,}|(?:控制|限制)在[^，。；？]{1,8}(?:以内|之内|以下)|[^，。；？]{2,8}(?:也|都|全部|一并)(?:退|换|免|补|停|放|给|不收)(?=[，。；]|$)");

    private static final Expression OPEN = Expression.of(
            "[？?]$|(?:行不行|好不好|可不可以|能不能|要不要|是不是|是否|怎么|如何|哪|什么时候|几号)|(?:吗|呢)[，。]?$|(?:还|尚)(?:没有?|未|不)|没有?(?:决定|确定|通过|定)|未(?:决定|确定|通过)|待(?:定|议)");
    private static final Expression ASKED = Expression.of("[？?]$|(?:行不行|好不好|可不可以|怎么样)[。]?$");
    private static final Expression PROPOSED = Expression.of(
            "如果|假如|要是|比如|(?<![个的条])建议(?!很?好|不错|可以)|我(?:个人)?(?:觉得|认为|想|的想法|的意见)|可能|也许|大概率?|想(?:要)?(?=改|把)|希望|打算|考虑(?!到)|能不能|最好|应该(?!是)");
    private static final Expression TOLD = Expression.of(
            "中央|国务院|全国人大|联合国|原来|原定|本来|当时|以前|后来|曾经?|去年|前年|那年|之前(?!完|提|报|交|把|发|给)|上次|上个?(?:月|周|季度|年)|已经(?=[^，。；]{0,4}(?:改|调|取消|采用))|之所以|过去|这几年|近年|历史上|每年|通常|一般|传统上");

    private static final List<Frame> FRAMES = List.of(
            new Frame(FORMAL, CARRIED),
            new Frame(FORMAL, DECIDED),
            new Frame(FORMAL, SO_BE_IT),
            new Frame(PLAIN, WE_DECIDED),
            new Frame(PLAIN, AGREED),
            new Frame(PLAIN, AGREED_THAT),
            new Frame(PLAIN, FIXED),
            new Frame(PLAIN, MOVED),
            new Frame(LIKELY, RULED));
    /** The speaker only asks whether all go along with what was just said. */
    private static final Expression ANY_OBJECTION =
            Expression.of("[，。](?:大家|各位|你们)?(?:都)?(?:没(?:有|什么)?(?:意见|问题|异议)|同意|可以|行|好)(?:吧|吗|不)?[？?]$");

    private record Frame(double weight, Pattern expression) {}

    private SettledHan() {}

    /** How strongly; 0 and less when it settles nothing. */
    static double weigh(String sentence) {
        String said = ANY_OBJECTION.replaceFirst(sentence, "。");
        double best = 0;
        for (Frame frame : FRAMES) {
            Matcher found = frame.expression().matcher(said);
            while (best < frame.weight() && found.find()) {
                best = Math.max(best, frame.weight() + against(said, found.start(), found.end()));
            }
        }
        return best;
    }

    /** The same for one who leads the meeting and may lay something down. */
    static double weighOfChair(String sentence) {
        double said = weigh(sentence);
        Matcher found = LAID_DOWN.matcher(sentence);
        return said == 0 && found.find() ? LIKELY + against(sentence, found.start(), found.end()) : said;
    }

    /** The sentence without what only asks for consent, and without what a long one tells before it settles. */
    static String settled(String sentence) {
        String said = ANY_OBJECTION
                .replaceFirst(sentence, "。")
                .replaceFirst("吧(?=。?$)", "")
                .replaceFirst("^(?:好|行|可以|对|同意)(?:，|的，)(?=.{6})", "");
        if (said.length() <= LONG) {
            return said;
        }
        int from = FRAMES.stream()
                .map(frame -> frame.expression().matcher(said))
                .filter(Matcher::find)
                .mapToInt(found -> clauseStart(said, found.start()))
                .min()
                .orElse(0);
        return said.substring(from);
    }

    /** What the sentence says before, what its own clause leaves open, and a question at the end. */
    private static double against(String sentence, int start, int end) {
        int from = clauseStart(sentence, start);
        int to = clauseEnd(sentence, end);
        String before = sentence.substring(0, to);
        boolean open = OPEN.isIn(sentence.substring(from, to)) || ASKED.isIn(sentence.substring(to));
        return (open ? AGAINST : 0) + (PROPOSED.isIn(before) ? AGAINST : 0) + (TOLD.isIn(before) ? AGAINST : 0);
    }

    private static int clauseStart(String sentence, int at) {
        int from = at;
        if (from < sentence.length() && isPause(sentence.charAt(from))) {
            return from + 1;
        }
        while (from > 0 && !isPause(sentence.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static int clauseEnd(String sentence, int at) {
        int to = Math.max(1, at);
        while (to < sentence.length() && !isPause(sentence.charAt(to - 1))) {
            to++;
        }
        return to;
    }

    private static boolean isPause(char sign) {
        return "，,；;。！？? ".indexOf(sign) >= 0;
    }
}
