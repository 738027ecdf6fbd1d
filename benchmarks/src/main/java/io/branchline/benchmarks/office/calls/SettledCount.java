package io.branchline.benchmarks.office.calls;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.minutes.tier.Tier;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.minutes.wording.Move;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What readers say of decisions: in the record, and on the paper that is sent. */
final class SettledCount {
    private static final int NEAR = 2;

    private final int[] inRecord = new int[3];
    private final int[] clear = new int[3];
    private final int[] check = new int[3];

    /** Adds the decisions of a call. */
    void add(MarkedCall call, List<MinutesItem> decisions) {
        Tier<MinutesItem> paper = Tiers.decisions(minutes(call, decisions));
        count(call, decisions, inRecord);
        count(call, paper.clear(), clear);
        count(call, paper.check(), check);
    }

    /** A decision is right when a marked sentence is at most two away from the one it shows. */
    private static void count(MarkedCall call, List<MinutesItem> items, int... counts) {
        for (MinutesItem item : items) {
            List<Integer> near = call.speech().sentences().stream()
                    .filter(sentence -> Evidence.of(call.speech(), sentence)
                            .contains(item.evidence().get(0)))
                    .flatMap(sentence -> IntStream.rangeClosed(sentence.index() - NEAR, sentence.index() + NEAR)
                            .boxed())
                    .toList();
            counts[0]++;
            counts[1] += near.stream().anyMatch(at -> call.isClear(at, Move.DECISION)) ? 1 : 0;
            counts[2] += near.stream().anyMatch(at -> call.isMarked(at, Move.DECISION)) ? 1 : 0;
        }
    }

    private static Minutes minutes(MarkedCall call, List<MinutesItem> decisions) {
        Minutes drafted = MinutesDrafter.draft(call.transcript(), call.facts());
        return new Minutes(
                drafted.meeting(),
                drafted.summary(),
                drafted.chapters(),
                drafted.keyPoints(),
                decisions,
                drafted.actionItems(),
                drafted.openQuestions(),
                drafted.risks(),
                drafted.questionsAndAnswers(),
                drafted.keywords(),
                drafted.speakers(),
                drafted.generatedBy(),
                drafted.aiGenerated());
    }

    List<String> lines() {
        return Stream.of(
                        line("in the record", inRecord),
                        line("on paper as clear", clear),
                        line("on paper to be checked", check))
                .toList();
    }

    private static String line(String where, int... counts) {
        return String.format(
                Locale.ROOT,
                "  decisions %s: %d, right %.2f, with borderline %.2f",
                where,
                counts[0],
                counts[1] / (double) counts[0],
                counts[2] / (double) counts[0]);
    }
}
