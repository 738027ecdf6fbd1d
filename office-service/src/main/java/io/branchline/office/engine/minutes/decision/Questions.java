package io.branchline.office.engine.minutes.decision;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Questions that somebody put and the next speaker answered: the answer speaks of the same thing, or says yes or no. */
public final class Questions {
    private static final Expression HOUSEKEEPING = Expression.of(
            "(?i)\\b(?:can (?:you|everyone|everybody) (?:hear|see)|any(?:one|body)? (?:else|other|questions|comments|thoughts)|anything else|any (?:questions|comments|thoughts)|right|okay|you know)\\?$"
                    + "|\\b(?:hear me|see my screen|how are you)\\b|(?:对吧|是吧|对不对|好吧|听得到吗|看得到吗|(?:^|[，,。])(?:是不是|对吗|是吗|明白吗|懂吗|好不好|你说呢|不是吗|可以吧|行吧|没(?:意见|问题)吧))[？?]$|(?:大家|各位)(?:都)?没(?:意见|问题|异议)|^(?:为什么|怎么|什么|谁)呢[？?]$");
    private static final Expression YES_OR_NO = Expression.of(
            "(?i)^\\W*(?:yes|yeah|yep|no|nope|not yet|correct|exactly|so|i think|we|it|they|the)\\b|^(?:是|对|不|没|可以|会|有|能|目前|我们)");
    private static final int QUESTION_WORDS = 4;
    private static final int ANSWER_WORDS = 4;
    private static final int NEAR = 4;

    private Questions() {}

    private record Pair(Sentence question, Sentence answer, int shared) {}

    /** Up to {@code most} pairs in the order of the meeting, those whose answers take up most of the question's words. */
    public static List<QuestionAnswer> answered(Speech speech, int most) {
        List<Pair> pairs = new ArrayList<>();
        for (Sentence sentence : speech.sentences()) {
            if (isQuestion(sentence.text())) {
                answer(speech, sentence).ifPresent(pairs::add);
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::shared).reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(pair -> pair.question().index()))
                .map(pair -> new QuestionAnswer(
                        item(speech, "question", pair.question()), item(speech, "answer", pair.answer())))
                .toList();
    }

    private static boolean isQuestion(String text) {
        return (text.endsWith("?") || text.endsWith("？"))
                && !HOUSEKEEPING.isIn(text)
                && Set.copyOf(Words.content(text)).size() >= QUESTION_WORDS;
    }

    private static Optional<Pair> answer(Speech speech, Sentence question) {
        Set<String> asked = new HashSet<>(Words.content(question.text()));
        List<Sentence> all = speech.sentences();
        for (int i = question.index() + 1; i < Math.min(all.size(), question.index() + NEAR); i++) {
            Sentence next = all.get(i);
            Set<String> said = new HashSet<>(Words.content(next.text()));
            boolean other = !Objects.equals(next.speaker(), question.speaker());
            if (other && said.size() >= ANSWER_WORDS && !isQuestion(next.text())) {
                said.retainAll(asked);
                boolean fits = !said.isEmpty() || YES_OR_NO.isIn(next.text());
                return fits ? Optional.of(new Pair(question, next, said.size())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static MinutesItem item(Speech speech, String kind, Sentence sentence) {
        String text = Fillers.clean(sentence.text(), speech.language());
        return MinutesItem.of(kind, text, Evidence.of(speech, sentence), 0.5);
    }
}
