package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.exchange.Settlements;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.reading.Occasion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a meeting says it settled, and what one proposes and others go along with. */
public final class DecisionFinder {
    private static final int FEWEST = 4;
    private static final int MOST = 12;
    private static final double SAID = 0.75;

    private DecisionFinder() {}

    /** The decisions, the clearest first. */
    public static List<MinutesItem> find(Speech speech) {
        return speech.language() == SpokenLanguage.ZH ? chinese(speech) : english(speech);
    }

    private static List<MinutesItem> english(Speech speech) {
        List<MinutesItem> items = new ArrayList<>(Settlements.find(speech));
        StatementFinder.find(speech, StatementKind.DECISION, FEWEST).stream()
                .filter(item -> isNew(item, items))
                .filter(item -> item.confidence() >= SAID)
                .filter(item -> !Settlements.isCourse(item.text()))
                .forEach(items::add);
        items.sort(Comparator.comparingDouble(MinutesItem::confidence).reversed());
        return List.copyOf(items);
    }

    /** In talks only what a meeting says of itself counts. */
    private static List<MinutesItem> chinese(Speech speech) {
        String chair = speech.chair();
        boolean talk = Occasion.isTalk(speech);
        double least = talk ? SettledHan.FORMAL : 0;
        List<MinutesItem> items =
                new ArrayList<>(StatementFinder.find(speech, StatementKind.DECISION, MOST, sentence -> {
                    boolean leads =
                            sentence.speaker() != null && sentence.speaker().equals(chair);
                    double said = leads ? SettledHan.weighOfChair(sentence.text()) : SettledHan.weigh(sentence.text());
                    return said < least ? 0 : said;
                }));
        if (!talk) {
            Settlements.find(speech).stream().filter(item -> isNew(item, items)).forEach(items::add);
        }
        return List.copyOf(items);
    }

    private static boolean isNew(MinutesItem item, List<MinutesItem> items) {
        Evidence said = item.evidence().get(0);
        return items.stream().noneMatch(other -> other.evidence().get(0).equals(said));
    }
}
