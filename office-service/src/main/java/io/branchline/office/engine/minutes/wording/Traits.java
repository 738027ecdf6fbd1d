package io.branchline.office.engine.minutes.wording;

import io.branchline.office.engine.minutes.exchange.Reply;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is heard in a sentence and around it, each trait by a name: runs of up to three words, and who says what before and after. */
public final class Traits {
    private static final int RUN = 3;
    private static final double EDGE = 0.1;
    private static final int[] LENGTHS = {4, 8, 14, 22, 35};

    private final Speech speech;
    private final List<List<String>> words;
    private final Known known;
    private final @Nullable String chair;

    /** Reads every sentence once. */
    public Traits(Speech speech) {
        Masked masked = new Masked(speech.transcript().speakers());
        this.speech = speech;
        this.words = speech.sentences().stream()
                .map(sentence -> masked.words(sentence.text()))
                .toList();
        this.known = new Known(speech);
        this.chair = speech.chair();
    }

    /** For a long English meeting, of which models of recorded calls tell; empty for any other. */
    public static Optional<Traits> ofCall(Speech speech) {
        return speech.isBrief() || speech.language() == SpokenLanguage.ZH
                ? Optional.empty()
                : Optional.of(new Traits(speech));
    }

    /** The traits of one sentence; a trait that is there more than once stands more than once. */
    public List<String> of(int at) {
        List<Sentence> sentences = speech.sentences();
        Sentence sentence = sentences.get(at);
        List<String> traits = new ArrayList<>();
        runs(words.get(at), traits);
        double place = (at + 0.5) / sentences.size();
        traits.add("at " + (place < EDGE ? "begin" : place > 1 - EDGE ? "end" : "middle"));
        int length = 0;
        while (length < LENGTHS.length && words.get(at).size() - 2 > LENGTHS[length]) {
            length++;
        }
        traits.add("length " + length);
        traits.add("chair " + Objects.equals(sentence.speaker(), chair));
        known.addTo(traits, at);
        before(at, traits);
        after(at, traits);
        return traits;
    }

    /** The words of a sentence, two Han characters as one. */
    int length(int at) {
        int marks = 2;
        int length = words.get(at).size() - marks;
        return speech.language() == SpokenLanguage.ZH ? length / 2 : length;
    }

    private void before(int at, List<String> traits) {
        Sentence sentence = speech.sentences().get(at);
        for (int i = at - 1; i >= 0; i--) {
            Sentence other = speech.sentences().get(i);
            boolean own = other.turn() == sentence.turn();
            if (i == at - 1 && own) {
                traits.add("before " + opening(i));
                traits.add("before asks " + asks(i));
            }
            if (!own) {
                traits.add("heard " + opening(i));
                traits.add("heard asks " + asks(i));
                traits.add("heard " + Reply.of(other.text(), speech.language()));
                break;
            }
        }
    }

    private void after(int at, List<String> traits) {
        List<Sentence> sentences = speech.sentences();
        Sentence sentence = sentences.get(at);
        for (int i = at + 1; i < sentences.size(); i++) {
            Sentence other = sentences.get(i);
            boolean own = other.turn() == sentence.turn();
            if (i == at + 1 && own) {
                traits.add("after " + opening(i));
                traits.add("after asks " + asks(i));
            }
            if (!own) {
                traits.add("reply " + opening(i));
                traits.add("reply asks " + asks(i));
                traits.add("reply " + Reply.of(other.text(), speech.language()));
                traits.add("reply next " + (i == at + 1));
                break;
            }
        }
    }

    private String opening(int at) {
        List<String> all = words.get(at);
        boolean han = speech.language() == SpokenLanguage.ZH;
        return String.join(" ", all.subList(1, Math.min(all.size() - 1, han ? 3 : 2)));
    }

    private boolean asks(int at) {
        String text = speech.sentences().get(at).text().strip();
        return text.endsWith("?") || text.endsWith("？");
    }

    private static void runs(List<String> words, List<String> traits) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + RUN); to++) {
                run.append(to == from ? "" : " ").append(words.get(to));
                traits.add(run.toString());
            }
        }
    }
}
