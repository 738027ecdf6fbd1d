package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.SpeakerShare;
import io.branchline.office.engine.minutes.action.task.Instruction;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.text.Text;

/**
 * Ranks what was settled and handed out for a paper that is sent. A paper shows at most 12 clear decisions and 15 clear actions,
 * three of each to be checked, each as a fair copy; the record itself keeps all.
 */
public final class Tiers {
    /** Stands before decisions to be checked. */
    public static final Text PERHAPS_SETTLED = new Text("To be checked, perhaps also settled:", "待核实，可能也已议定：");
    /** Stands before actions to be checked. */
    public static final Text PERHAPS_AGREED = new Text("To be checked, perhaps also agreed:", "待核实，可能也已商定：");

    private static final double CLEAR = 0.6;
    /** In a long English meeting, whose confidence is more cautious. */
    private static final double CLEAR_IN_CALL = 0.35;

    /** In a long English meeting most of what sounds settled is none: the model of calls must speak for it. */
    private static final double HEARD_IN_CALL = 0.85;

    private static final double SAID_IN_CALL = 0.88;
    private static final double SETTLED_IN_CALL = 0.92;

    /** From here on what people say to one another settles something, in a meeting of at most ten minutes' speech. */
    private static final double SURE = 0.8;

    private static final int DECISIONS = 12;
    private static final int ACTIONS = 15;
    private static final Ranking<MinutesItem> SETTLED =
            new Ranking<>(MinutesItem::confidence, MinutesItem::text, MinutesItem::evidence);
    private static final Ranking<ActionItem> AGREED =
            new Ranking<>(ActionItem::confidence, ActionItem::text, ActionItem::evidence);

    private static final Expression SUPPOSED = Expression.of("(?i)\\b(?:let['’]?s|let us) (?:say|suppose|imagine)\\b");
    /** Told as done already. */
    private static final Expression REPORT = Expression.of(
            "(?i)^(?:\\S+ ){1,3}(?<!\\bto )(?:has|have|had|was|were|did|already)\\b|^(?:there (?:will be|is|are|was)|because|it['’]?s|that['’]?s)\\b");

    private Tiers() {}

    /** What was settled. */
    public static Tier<MinutesItem> decisions(Minutes minutes) {
        SpokenLanguage language = language(minutes);
        Fitness fitness = new Fitness(language);
        boolean brief = isBrief(minutes, language);
        boolean call = isCall(minutes, language);
        return SETTLED.part(
                minutes,
                minutes.decisions().stream()
                        .map(item -> FairCopy.of(item, language))
                        .toList(),
                item -> call
                        ? item.confidence() >= HEARD_IN_CALL && fitness.isDecision(item.text())
                        : fitness.isDecision(item.text()) || brief && fitness.saysSomething(item.text()),
                item -> call
                        ? item.confidence() >= (fitness.settles(item.text()) ? SAID_IN_CALL : SETTLED_IN_CALL)
                        : fitness.settles(item.text()) || brief && isSure(item) && !fitness.isPossibility(item.text()),
                DECISIONS);
    }

    /** In a long meeting too much that sounds settled is none: there the words themselves must say so. */
    private static boolean isBrief(Minutes minutes, SpokenLanguage language) {
        int words = minutes.speakers().stream().mapToInt(SpeakerShare::words).sum();
        return words > 0 && Speech.isBrief(words, language);
    }

    /** A long English meeting, of which models of recorded calls tell how sure an item is. */
    private static boolean isCall(Minutes minutes, SpokenLanguage language) {
        return language == SpokenLanguage.EN
                && minutes.speakers().stream().anyMatch(share -> share.words() > 0)
                && !isBrief(minutes, language);
    }

    private static boolean isSure(MinutesItem item) {
        return item.confidence() >= SURE;
    }

    /** What somebody is to do. */
    public static Tier<ActionItem> actions(Minutes minutes) {
        SpokenLanguage language = language(minutes);
        Fitness fitness = new Fitness(language);
        double least = isCall(minutes, language) ? CLEAR_IN_CALL : CLEAR;
        return AGREED.part(
                minutes,
                minutes.actionItems().stream()
                        .map(action -> FairCopy.of(action, language))
                        .toList(),
                fitness::isAction,
                action -> action.confidence() >= least && fitness.isTask(action),
                ACTIONS);
    }

    /** The language of the meeting. */
    public static SpokenLanguage language(Minutes minutes) {
        return minutes.meeting().language().startsWith("zh") ? SpokenLanguage.ZH : SpokenLanguage.EN;
    }

    /** Whether a text only supposes something, as an example. */
    public static boolean isSupposed(String text) {
        return SUPPOSED.isIn(text);
    }

    /** Whether an action tells in English what somebody did already. */
    public static boolean isReport(ActionItem action) {
        return REPORT.isIn(action.text()) && !Instruction.is(action);
    }
}
