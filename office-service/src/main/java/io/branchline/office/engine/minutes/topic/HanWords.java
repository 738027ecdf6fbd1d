package io.branchline.office.engine.minutes.topic;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.branchline.office.engine.speech.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where Chinese words begin and end and which are nouns, so that no term is cut within one and each names a thing. */
final class HanWords {
    private static final Segment SEGMENT =
            HanLP.newSegment().enableNameRecognize(false).enableTranslatedNameRecognize(false);
    private static final int LOOKED_AT = 3;

    /** Words that open no name of a thing: those of place, number, time, relation, manner. */
    private static final String NO_OPENING = "fpcdurqmtyoe";

    private final Map<Integer, Map<Integer, Term>> seen = new HashMap<>();

    /** Whether a term names a thing in most of the first sentences that hold it: whole words, the last one a noun. */
    boolean name(String term, List<Sentence> sentences) {
        int held = 0;
        int whole = 0;
        for (Sentence sentence : sentences) {
            int at = sentence.text().indexOf(term);
            if (at >= 0 && held < LOOKED_AT) {
                held++;
                whole += isName(
                                seen.computeIfAbsent(sentence.index(), any -> words(sentence.text())),
                                at,
                                at + term.length())
                        ? 1
                        : 0;
            }
        }
        return whole * 2 > held;
    }

    private static boolean isName(Map<Integer, Term> words, int from, int to) {
        Term first = words.get(from);
        Term last = first;
        int at = from;
        while (at < to) {
            last = words.get(at);
            if (last == null) {
                return false;
            }
            at += last.word.length();
        }
        return at == to
                && first != null
                && last != null
                && NO_OPENING.indexOf(first.nature.toString().charAt(0)) < 0
                && isNoun(last);
    }

    private static boolean isNoun(Term word) {
        String tag = word.nature.toString();
        return tag.startsWith("n")
                || tag.startsWith("g")
                || tag.equals("vn")
                || tag.equals("an")
                || "jlixs".contains(tag);
    }

    /** The words by the place where they begin. */
    private static Map<Integer, Term> words(String text) {
        Map<Integer, Term> words = new HashMap<>();
        int at = 0;
        for (Term word : SEGMENT.seg(text)) {
            words.put(at, word);
            at += word.word.length();
        }
        return words;
    }
}
