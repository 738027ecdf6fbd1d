package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.Passage;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Finds the sentences of a kind; what is said clearly is always kept, what is only likely up to a usual number. */
public final class StatementFinder {
    private static final double CERTAIN = 3.6;
    private static final double LIKELY = 2.3;
    private static final double SAME = 0.85;
    private static final int BEFORE = 5;
    private static final int AFTER = 2;
    private static final int CONTEXT = 2;
    private static final int LONGEST = 40;

    private StatementFinder() {}

    private record Candidate(Sentence sentence, double score, Set<String> words) {}

    /** The statements of a kind, the clearest first. */
    public static List<MinutesItem> find(Speech speech, StatementKind kind, int usual) {
        return find(speech, kind, usual, sentence -> kind.weigh(sentence.text(), speech.language()));
    }

    /** The statements of a kind by how strongly each sentence is of it. */
    static List<MinutesItem> find(Speech speech, StatementKind kind, int usual, ToDoubleFunction<Sentence> strength) {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            double said = strength.applyAsDouble(sentence);
            if (said > 1) {
                Set<String> words = new HashSet<>(Words.content(sentence.text()));
                double score = said + Math.min(0.6, words.size() * 0.06) - (words.size() > 40 ? 0.5 : 0);
                candidates.add(new Candidate(sentence, score, words));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.sentence().index()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean whole = kind == StatementKind.DECISION
                    || Telling.isWhole(candidate.sentence().text(), speech.language());
            boolean wanted = candidate.words().size() >= 3
                    && whole
                    && (candidate.score() >= CERTAIN || (candidate.score() >= LIKELY && kept.size() < usual));
            if (wanted && kept.stream().noneMatch(other -> same(other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept.stream().map(candidate -> item(speech, kind, candidate)).toList();
    }

    private static boolean same(Candidate a, Candidate b) {
        long shared = b.words().stream().filter(a.words()::contains).count();
        return shared >= SAME * Math.min(a.words().size(), b.words().size());
    }

    private static MinutesItem item(Speech speech, StatementKind kind, Candidate candidate) {
        String said = candidate.sentence().text();
        boolean settled = kind == StatementKind.DECISION && speech.language() == SpokenLanguage.ZH;
        String part = settled ? SettledHan.settled(said) : kind.within(said, speech.language());
        String text = Fillers.clean(part, speech.language());
        String shown =
                speech.language() == SpokenLanguage.EN ? Clause.within(text, LONGEST) : Clause.firstClauses(text);
        return MinutesItem.of(
                kind.name().toLowerCase(Locale.ROOT),
                shown,
                Passage.evidence(speech, candidate.sentence().index(), CONTEXT, BEFORE, AFTER),
                candidate.score() / 5);
    }
}
