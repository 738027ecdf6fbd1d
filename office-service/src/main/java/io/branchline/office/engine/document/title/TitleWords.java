package io.branchline.office.engine.document.title;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/** Where the words of a title begin. */
final class TitleWords {
    private static final Segment WORDS = HanLP.newSegment().enableOrganizationRecognize(true);

    private TitleWords() {}

    static List<Integer> starts(String title) {
        List<Integer> starts = new ArrayList<>();
        int offset = 0;
        for (Term term : WORDS.seg(title)) {
            starts.add(offset);
            offset += term.word.length();
        }
        return starts;
    }
}
