package io.branchline.office.engine.minutes.wording;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements told by their wording, in meetings short enough for that. */
public final class Worded {
    private static final int NEAR = 4;
    /** Less says nothing without what was said before. */
    private static final int CONTENT = 3;

    private static final double SAME = 0.5;
    private static final int NOWHERE = -1;
    private static final int LONGEST = 40;

    private final Speech speech;
    private final Move move;
    private final Optional<Wording> wording;

    /** For statements of one kind; without a wording nothing is added or left out. */
    public Worded(Speech speech, Optional<Wording> wording, Move move) {
        this.speech = speech;
        this.move = move;
        this.wording = wording;
    }

    /** The items without those that are worded as something else, and with what the wording alone tells, the clearest first. */
    public List<MinutesItem> with(List<MinutesItem> items) {
        if (wording.isEmpty()) {
            return items;
        }
        Places places = new Places(speech);
        List<MinutesItem> all = new ArrayList<>(items.stream()
                .filter(item -> odds(wording.get(), places.of(item)) >= move.never())
                .toList());
        Set<Integer> taken = new HashSet<>();
        all.forEach(item -> taken.add(Objects.requireNonNullElse(places.of(item), NOWHERE)));
        List<Sentence> heard = speech.sentences().stream()
                .filter(sentence -> wording.get().tells(move, sentence.index()))
                .filter(sentence -> content(sentence.index()).size() >= CONTENT
                        && Telling.isWhole(sentence.text(), speech.language()))
                .sorted(Comparator.comparingDouble(
                        (Sentence sentence) -> -wording.get().logOdds(move, sentence.index())))
                .toList();
        for (Sentence sentence : heard) {
            if (taken.stream().noneMatch(at -> same(at, sentence.index()))) {
                taken.add(sentence.index());
                all.add(item(sentence, wording.get().logOdds(move, sentence.index())));
            }
        }
        all.sort(Comparator.comparingDouble(MinutesItem::confidence).reversed());
        return List.copyOf(all);
    }

    private double odds(Wording heard, @Nullable Integer at) {
        return at == null ? 0 : heard.logOdds(move, at);
    }

    /** Whether two sentences close to each other speak of one matter. */
    private boolean same(int one, int other) {
        if (one < 0 || Math.abs(one - other) > NEAR) {
            return false;
        }
        Set<String> a = content(one);
        Set<String> b = content(other);
        long shared = a.stream().filter(b::contains).count();
        return one == other || shared >= SAME * Math.max(1, Math.min(a.size(), b.size()));
    }

    private Set<String> content(int at) {
        return new HashSet<>(Words.content(speech.sentences().get(at).text()));
    }

    private MinutesItem item(Sentence sentence, double odds) {
        String clean = Fillers.clean(sentence.text(), speech.language());
        String text =
                speech.language() == SpokenLanguage.EN ? Clause.within(clean, LONGEST) : Clause.firstClauses(clean);
        return MinutesItem.of(
                move.kind(), text, Passage.evidence(speech, sentence.index(), 2, NEAR, 2), Wording.confidence(odds));
    }
}
