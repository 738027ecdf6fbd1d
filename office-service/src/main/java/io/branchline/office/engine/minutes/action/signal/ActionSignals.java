package io.branchline.office.engine.minutes.action.signal;

import io.branchline.office.engine.date.DueDates;
import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.owner.appeal.Acceptance;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a sentence being an action item, as numbers between 0 and about 1. */
public final class ActionSignals {
    /** The names of the numbers, in their order. */
    public static final List<String> NAMES;

    private static final Set<Phrase> HANDING_OUT = EnumSet.of(
            Phrase.PROMISE,
            Phrase.WE_WILL,
            Phrase.REQUEST,
            Phrase.ASSIGNMENT,
            Phrase.THIRD,
            Phrase.EXPLICIT,
            Phrase.FOLLOW_UP);
    private static final Expression ALL_OF_A_KIND =
            Expression.of("(?i)\\b\\p{L}{3,}(?:ers|ors|ants|ees) (?:will|can|should|must|need to|have to)\\b");
    private static final int NEAR = 4;
    private static final double FULL = 30;

    static {
        List<String> names = new ArrayList<>(List.of("CONSTANT"));
        for (Phrase phrase : Phrase.values()) {
            names.add(phrase.name());
        }
        names.addAll(List.of(
                "HANDED_TASK",
                "DUE",
                "NAMED",
                "CALLED",
                "ACCEPTED",
                "LENGTH",
                "SHORT",
                "POSITION",
                "LAST_TENTH",
                "LAST_TWENTIETH",
                "OPENING",
                "CHAIR",
                "AROUND",
                "HANDED_LATE",
                "CHAIR_HANDS",
                "TALKED_ABOUT",
                "FULLNESS",
                "MEETING_TASKS",
                "MEETING_NAMES"));
        names.addAll(TaskSignals.NAMES);
        NAMES = List.copyOf(names);
    }

    private final Speech speech;
    private final People people;
    private final boolean han;
    private final List<Set<Phrase>> phrases = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private final Map<Integer, Boolean> dated = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final @Nullable String chair;
    private final double tasks;
    private final double names;

    /** Reads every sentence once. */
    public ActionSignals(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
        this.han = speech.language() == SpokenLanguage.ZH;
        this.chair = speech.chair();
        for (Sentence sentence : speech.sentences()) {
            Set<Phrase> found = EnumSet.noneOf(Phrase.class);
            for (Phrase phrase : Phrase.values()) {
                if (phrase.isIn(sentence.text(), han)) {
                    found.add(phrase);
                }
            }
            phrases.add(found);
            Set<String> content = new HashSet<>(Words.content(sentence.text()));
            words.add(content);
            content.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        this.tasks = part(i -> handsOut(i) && phrases.get(i).contains(Phrase.TASK));
        this.names = part(i -> !people.in(speech.sentences().get(i).text()).isEmpty());
    }

    /** The content words of a sentence. */
    public Set<String> words(int sentence) {
        return words.get(sentence);
    }

    /** What people do with a sentence. */
    public Set<Phrase> phrases(int sentence) {
        return phrases.get(sentence);
    }

    /** Whether the sentence hands something out at all; the others need not be weighed. */
    public boolean isCandidate(int sentence) {
        return words.get(sentence).size() >= 2
                && (handsOut(sentence)
                        || phrases.get(sentence).contains(Phrase.NEED)
                        || phrases.get(sentence).contains(Phrase.LETS)
                        || phrases.get(sentence).contains(Phrase.TASK));
    }

    /** The signals of a sentence of which this part was given to this owner. */
    public double[] of(Sentence part, Owner owner) {
        double[] signals = of(part.index());
        double[] task = TaskSignals.of(part.text(), owner, speech.language());
        System.arraycopy(task, 0, signals, NAMES.size() - task.length, task.length);
        return signals;
    }

    private double[] of(int at) {
        Sentence sentence = speech.sentences().get(at);
        Set<Phrase> found = phrases.get(at);
        double[] signals = new double[NAMES.size()];
        int i = 0;
        signals[i++] = 1;
        for (Phrase phrase : Phrase.values()) {
            signals[i++] = one(found.contains(phrase));
        }
        boolean hands = handsOut(at);
        boolean byChair = Objects.equals(sentence.speaker(), chair);
        double position = (at + 1) / (double) speech.sentences().size();
        List<People.Mention> mentions = people.in(sentence.text());
        signals[i++] = one(hands && found.contains(Phrase.TASK));
        signals[i++] = one(dated.computeIfAbsent(
                at, any -> DueDates.find(sentence.text(), null).isPresent()));
        signals[i++] = one(!mentions.isEmpty());
        signals[i++] = one(mentions.stream().anyMatch(mention -> mention.from() < 12));
        signals[i++] = one(accepted(at));
        signals[i++] = Math.min(1, words.get(at).size() / 15.0);
        signals[i++] = one(words.get(at).size() < 4);
        signals[i++] = position;
        signals[i++] = one(position > 0.9);
        signals[i++] = one(position > 0.95);
        signals[i++] = one(position < 0.05);
        signals[i++] = one(byChair);
        signals[i++] = around(at);
        signals[i++] = one(hands && position > 0.85);
        signals[i++] = one(hands && byChair);
        signals[i++] = talkedAbout(at);
        signals[i++] = Math.min(1, window(at).size() / FULL);
        signals[i++] = tasks;
        signals[i] = names;
        return signals;
    }

    /** The content words of the sentence and its neighbours. */
    Set<String> window(int at) {
        Set<String> window = new HashSet<>();
        for (int i = Math.max(0, at - 1); i <= Math.min(words.size() - 1, at + 1); i++) {
            window.addAll(words.get(i));
        }
        return window;
    }

    /** Five times the part of all sentences for which something holds. */
    private double part(IntPredicate holds) {
        return 5.0 * IntStream.range(0, words.size()).filter(holds).count() / Math.max(1, words.size());
    }

    /** Whether words hand something out, also to all of a kind. */
    public boolean handsOut(String text) {
        return HANDING_OUT.stream().anyMatch(phrase -> phrase.isIn(text, han)) || ALL_OF_A_KIND.isIn(text);
    }

    /** Whether a sentence does. */
    public boolean handsOut(int at) {
        return phrases.get(at).stream().anyMatch(HANDING_OUT::contains);
    }

    private double around(int at) {
        int near = 0;
        for (int i = Math.max(0, at - NEAR); i <= Math.min(words.size() - 1, at + NEAR); i++) {
            near += i != at && handsOut(i) ? 1 : 0;
        }
        return near / (2.0 * NEAR);
    }

    private double talkedAbout(int at) {
        double sum = words.get(at).stream()
                .mapToDouble(word -> Math.min(10, frequency.getOrDefault(word, 0)))
                .sum();
        return sum / 10 / Math.max(4, words.get(at).size());
    }

    private boolean accepted(int at) {
        List<Sentence> all = speech.sentences();
        int turn = all.get(at).turn();
        for (int i = at + 1; i < Math.min(all.size(), at + 4); i++) {
            if (all.get(i).turn() > turn) {
                return Acceptance.of(all.get(i).text());
            }
        }
        return false;
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
