package io.branchline.office.engine.minutes.exchange;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Chinese speakers settle with one another: one sums up what the others went along with, or asks for their yes and gets it. */
final class SettlementsHan {
    private static final double SUMMED_UP = 0.86;
    private static final double ENOUGH = 2.4;
    private static final int BEFORE = 5;
    private static final int AFTER = 2;
    private static final int SHORTEST = 8;

    private static final String YES = "(?:(?:好|行|可以|嗯|成|对|OK|哈哈|唉|是啊?)(?:的|吧|啊|呀|嘞|了|好|，|。|、|,|\\s)*)";
    private static final Expression TAKES_UP = Expression.of("(?i)^" + YES + "+(?=.{6})");
    private static final Expression CONCLUDES =
            Expression.of("(?i)^" + YES + "*(?:那就?|那么|所以|既然|这样(?=，)|就这么|要是都?没(?:有)?意见)");
    private static final Expression HOLDS = Expression.of(
            "就(?:按|先|继续|定|用|买|换|由|不(?!是)|改|放在|降|都|一年|两|这么)|定(?:在|为|成|百分|下)|(?:维持|一律|统一|全票|从今往后|以后都|说好了|改成|降级|不(?:涨|放|让|收|要再|许|准)(?!学))"
                    + "|从.{1,10}(?:开始|起)|.{0,6}(?:号|月|周.)起|只(?!是|有|要).{1,6}(?:课内|前|一)");
    private static final Expression WE = Expression.of("(?:我们|咱们|大家).{0,14}?(?:走|用|上(?!次|周|个)|采用|选|先把|改|换|做到|演|买|统一)");
    private static final Expression PROPOSES =
            Expression.of("要不|不如|建议|提议|我看|怎么样|行不行|好不好|可不可以|能不能|要不要|怎么办|吧[，。？?]?$|还是");
    private static final Expression ASKS_FOR_YES =
            Expression.of("(?:怎么样|行不行|好不好|可以吗|行吗|同意吗|有(?:没有)?意见吗?|大家看呢|没意见吧)[？?]?$");
    private static final Expression VOTED = Expression.of("举手|全票|[一二三四五六七八九十两\\d]+票|反对的|弃权");
    private static final Expression COURSE = Expression.of(
            "下次|再(?:说|议|讨论|定|看)|不(?:讨论|定|聊)了?|今天(?:就)?到这|散会|下一个?(?:话题|项|议题)|^第[一二三四五六七八九十]+(?:项|件|个)|举(?:一下)?手[。]?$|先(?:放|等|别)|没(?:有)?(?:结论|定)|问(?:一下|问)|开会");
    private static final Expression NONE = Expression.of(
            "(?:^我(?!们)|如果|万一|假如|要是(?!都?没)|担心|怕|风险|昨天|上(?:个月|周|次|学期)|去年|当时|已经|早就|做(?:完|好)了|办妥|谁|什么|多少|我(?:来|去|回|今天|明天|下?周|马上|散会|负责|这就|把)|我就|你(?:来|去|把|先|今天|明天|们)|麻烦|请|我同意|我赞成)");

    private SettlementsHan() {}

    static List<MinutesItem> find(Speech speech) {
        String chair = speech.chair();
        List<MinutesItem> settled = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            String text = sentence.text();
            String claim = ASKS_FOR_YES.isIn(text) ? text.replaceFirst("[，,。][^，,。]*$", "") : text;
            boolean plain = claim.length() >= SHORTEST
                    && !claim.matches(".*[？?]\\s*")
                    && !COURSE.isIn(claim)
                    && !NONE.isIn(claim);
            if (plain && weigh(speech, chair, sentence, claim) >= ENOUGH) {
                settled.add(item(speech, sentence));
            }
        }
        return List.copyOf(settled);
    }

    private static double weigh(Speech speech, @Nullable String chair, Sentence sentence, String claim) {
        double said = (CONCLUDES.isIn(claim) ? 0.9 : TAKES_UP.isIn(claim) ? 0.6 : 0)
                + (HOLDS.isIn(claim) ? 1 : 0)
                + (WE.isIn(claim) ? 0.6 : 0)
                + (VOTED.isIn(claim) ? 1 : 0);
        return said < 1 ? 0 : said + before(speech, chair, sentence) + after(speech, sentence);
    }

    private static double before(Speech speech, @Nullable String chair, Sentence sentence) {
        double more = Objects.equals(sentence.speaker(), chair) ? 0.4 : 0;
        boolean agreed = false;
        boolean proposed = false;
        boolean voted = false;
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BEFORE); i--) {
            String text = speech.sentences().get(i).text();
            agreed |= Reply.of(text, SpokenLanguage.ZH) == Reply.AGREES;
            proposed |= PROPOSES.isIn(text);
            voted |= VOTED.isIn(text);
        }
        return more + (agreed ? 0.5 : 0) + (proposed ? 0.4 : 0) + (voted ? 0.8 : 0);
    }

    private static double after(Speech speech, Sentence sentence) {
        boolean asks = ASKS_FOR_YES.isIn(sentence.text());
        for (int i = sentence.index() + 1; i < Math.min(speech.sentences().size(), sentence.index() + 1 + AFTER); i++) {
            Sentence next = speech.sentences().get(i);
            if (next.turn() == sentence.turn()) {
                asks |= ASKS_FOR_YES.isIn(next.text());
                continue;
            }
            Reply says = Reply.of(next.text(), SpokenLanguage.ZH);
            return says == Reply.AGREES ? asks ? 1.4 : 0.6 : says == Reply.OBJECTS ? -1 : 0;
        }
        return 0;
    }

    private static MinutesItem item(Speech speech, Sentence sentence) {
        String text = Clause.firstClauses(Fillers.clean(sentence.text(), SpokenLanguage.ZH));
        return MinutesItem.of(
                "decision", text, Passage.evidence(speech, sentence.index(), 2, BEFORE, AFTER), SUMMED_UP);
    }
}
