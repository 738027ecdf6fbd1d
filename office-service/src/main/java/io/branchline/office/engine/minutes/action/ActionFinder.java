package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.date.DueDate;
import io.branchline.office.engine.date.DueDates;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds action items: weighs every sentence as a promise, request or assignment and keeps what is clear enough. */
public final class ActionFinder {
    private static final double CERTAIN = 3.6;
    private static final double LIKELY = 2.4;
    private static final int USUAL = 8;
    private static final double SAME = 0.6;

    private final Speech speech;
    private final People people;
    private final @Nullable LocalDate day;

    private ActionFinder(Speech speech, People people, @Nullable LocalDate day) {
        this.speech = speech;
        this.people = people;
        this.day = day;
    }

    /** The action items, the clearest first; {@code day} is the day of the meeting. */
    public static List<ActionItem> find(Speech speech, People people, @Nullable LocalDate day) {
        return new ActionFinder(speech, people, day).find();
    }

    private record Candidate(Sentence sentence, double score, Owner owner, Optional<DueDate> due, Set<String> words) {}

    private List<ActionItem> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            double said = ActionCues.weigh(sentence.text(), speech.language());
            if (said > 1) {
                candidate(sentence, said).ifPresent(candidates::add);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.sentence().index()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean wanted = candidate.score() >= CERTAIN || (candidate.score() >= LIKELY && kept.size() < USUAL);
            if (wanted && kept.stream().noneMatch(other -> same(other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept.stream().map(this::item).toList();
    }

    private Optional<Candidate> candidate(Sentence sentence, double said) {
        Set<String> words = new HashSet<>(Words.content(sentence.text()));
        if (words.size() < 3) {
            return Optional.empty();
        }
        Optional<DueDate> due = DueDates.find(sentence.text(), day);
        Owner owner = Owner.of(sentence, people, next(sentence), speech.language());
        double score = said
                + (owner.name() != null ? 0.5 : 0)
                + (due.isPresent() ? 0.7 : 0)
                + (accepted(sentence) ? 0.5 : 0)
                + (sentence.index() > speech.sentences().size() * 0.85 ? 0.4 : 0)
                + Math.min(0.6, words.size() * 0.05)
                - (words.size() > 40 ? 0.5 : 0);
        return Optional.of(new Candidate(sentence, score, owner, due, words));
    }

    private @Nullable String next(Sentence sentence) {
        List<Sentence> all = speech.sentences();
        for (int i = sentence.index() + 1; i < Math.min(all.size(), sentence.index() + 12); i++) {
            if (all.get(i).turn() > sentence.turn()) {
                return all.get(i).speaker();
            }
        }
        return null;
    }

    private boolean accepted(Sentence sentence) {
        List<Sentence> all = speech.sentences();
        for (int i = sentence.index() + 1; i < Math.min(all.size(), sentence.index() + 5); i++) {
            if (all.get(i).turn() > sentence.turn()) {
                return ActionCues.accepts(all.get(i).text());
            }
        }
        return sentence.index() + 1 < all.size()
                && ActionCues.accepts(all.get(sentence.index() + 1).text());
    }

    private static boolean same(Candidate a, Candidate b) {
        long shared = b.words().stream().filter(a.words()::contains).count();
        return shared >= SAME * Math.min(a.words().size(), b.words().size());
    }

    private ActionItem item(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        String text = Fillers.clean(sentence.text(), speech.language());
        List<Evidence> evidence = Evidence.of(speech, sentence);
        return new ActionItem(
                MinutesItem.id("action", text, evidence),
                text,
                candidate.owner().name(),
                candidate.owner().words(),
                candidate.due().map(DueDate::date).orElse(null),
                candidate.due().map(DueDate::words).orElse(null),
                ActionItem.Status.OPEN,
                evidence,
                MinutesItem.rounded(candidate.score() / 5));
    }
}
