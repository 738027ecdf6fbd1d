package io.branchline.office.engine.minutes.topic;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.branchline.office.engine.speech.Sentence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where Chinese words begin and end, so that no term is cut within one. */
final class HanWords {
    private static final Segment SEGMENT =
            HanLP.newSegment().enableNameRecognize(false).enableTranslatedNameRecognize(false);
    private static final int LOOKED_AT = 3;

    private final Map<Integer, BitSet> seen = new HashMap<>();

    /** Whether a term begins and ends with a word in most of the first sentences that hold it. */
    boolean areWhole(String term, List<Sentence> sentences) {
        int held = 0;
        int whole = 0;
        for (Sentence sentence : sentences) {
            int at = sentence.text().indexOf(term);
            if (at >= 0 && held < LOOKED_AT) {
                BitSet borders = seen.computeIfAbsent(sentence.index(), any -> borders(sentence.text()));
                held++;
                whole += borders.get(at) && borders.get(at + term.length()) ? 1 : 0;
            }
        }
        return whole * 2 > held;
    }

    private static BitSet borders(String text) {
        BitSet borders = new BitSet();
        int at = 0;
        borders.set(0);
        for (Term word : SEGMENT.seg(text)) {
            at += word.word.length();
            borders.set(at);
        }
        return borders;
    }
}
