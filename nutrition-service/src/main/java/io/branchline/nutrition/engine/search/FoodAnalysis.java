package io.branchline.nutrition.engine.search;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How names become terms: English words by their stem, Chinese as single characters and pairs. */
final class FoodAnalysis {
    /** Words that tell foods from one another in no language. */
    private static final List<String> EMPTY_WORDS =
            List.of("a", "an", "and", "the", "of", "with", "in", "or", "some", "my", "的", "和", "与", "了");

    private static final Analyzer ENGLISH = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, new KStemFilter(plain));
        }
    };

    private static final Analyzer CHINESE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(words), CJKBigramFilter.HAN, true);
            return new TokenStreamComponents(words, pairs);
        }
    };

    private FoodAnalysis() {}

    static Analyzer indexing() {
        return new PerFieldAnalyzerWrapper(
                ENGLISH, java.util.Map.of(Fields.CHINESE, CHINESE, Fields.CHINESE_NAME, CHINESE));
    }

    static List<String> english(String text) {
        return terms(ENGLISH, text);
    }

    static List<String> chinese(String text) {
        return terms(CHINESE, text);
    }

    /** Full-width forms, traditional characters, case and doubled spaces evened out. */
    static String normal(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .trim();
        return Pinyin.isIn(even) ? HanLP.convertToSimplifiedChinese(even) : even;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!EMPTY_WORDS.contains(term.toString())) {
                    terms.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }
}
