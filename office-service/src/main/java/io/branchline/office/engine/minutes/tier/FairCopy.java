package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.reading.Ending;

/**
 * The words of an item as a paper prints them: without the link to the sentence before, and without an end that breaks off.
 * Evidence, id and what somebody wrote stay as they are.
 */
final class FairCopy {
    static final double WRITTEN = 1;

    private static final Expression LINK = Expression.of(
            "(?i)^(?:(?:then|also|again|additionally|and|but|so|because|anyway|like i said|as i said)\\b,?\\s+)+(?=\\p{L})");
    /** The speaker thinks aloud after the task. */
    private static final Expression THOUGHT = Expression.of(
            "(?<=\\w{2} \\w{1,20} \\w{1,20}),? (?:and|but|so)(?: then)? (?:I|we) (?:know|think|guess|mean|believe|feel|hope)\\b.*$");

    private static final Expression LINK_HAN = Expression.of(
            "^(?:(?:所以说?|因此|因为|而且|但是?|不过|然后|那么?(?=我们|就|在|其实|下面|实际上|么)|其实|实际上|就是说?|另外(?:的话)?(?=[，,]|我|你|他|还|有|要)|还有|包括|对(?=明白|，)|明白|好(?=，))[，,、]?)+(?=.{8})");
    /** Says only that it is settled; the rest says what. */
    private static final Expression SETTLED_HAN =
            Expression.of("^(?:就(?:这么|这样)(?:定|办|做)了?，|就(?=[\\p{IsHan}&&[^是像算连]]{6}))(?=.{6})");
    /** Of several words that point, one is enough. */
    private static final Expression POINTERS = Expression.of("(?:这种|那种|这个|那个|这样的|那样的|的)(?=这种|那种|这个|那个|这样的|那样的|这些|那些)");

    private static final Expression LOOSE =
            Expression.of("(?<=[，。])(?:就是说?|然后呢?|其实)[，,、]?(?=.{4})|的话(?=，)|，这是第[一二三]个(?=。)");

    private FairCopy() {}

    static MinutesItem of(MinutesItem item, SpokenLanguage language) {
        return item.confidence() >= WRITTEN
                ? item
                : new MinutesItem(item.id(), of(item.text(), language), item.evidence(), item.confidence());
    }

    /** An action whose end breaks off, cut back; the words that name the owner stay. */
    static ActionItem of(ActionItem action, SpokenLanguage language) {
        String task = action.task();
        String whole = action.confidence() >= WRITTEN ? task : Ending.whole(THOUGHT.replaceFirst(task, "."), language);
        if (whole.equals(task)) {
            return action;
        }
        int lead = action.text().length() - task.length();
        return action.withText(action.text().substring(0, lead + 1) + whole.substring(1));
    }

    private static String of(String text, SpokenLanguage language) {
        String plain = language == SpokenLanguage.ZH
                ? LOOSE.replaceAll(
                        POINTERS.replaceAll(SETTLED_HAN.replaceFirst(LINK_HAN.replaceFirst(text, ""), ""), ""), "")
                : LINK.replaceFirst(text, "");
        String whole = Ending.whole(plain, language);
        return whole.isEmpty() ? text : Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
