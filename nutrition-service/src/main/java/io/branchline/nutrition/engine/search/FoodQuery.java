package io.branchline.nutrition.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody typed, as a query: exact names first, then words, then beginnings, then what sounds or looks alike.
 * Only a word that no name holds is a slip of the fingers: then the food whose whole name is one letter away comes before all that contain it.
 */
final class FoodQuery {
    private static final int MAX_EXPANSIONS = 30;

    private final Map<String, Set<String>> synonyms;
    private final Predicate<String> known;

    /** With the words that name one another, and every English word and pinyin that a name holds. */
    FoodQuery(Map<String, Set<String>> synonyms, Predicate<String> known) {
        this.synonyms = synonyms;
        this.known = known;
    }

    boolean knows(String word) {
        return known.test(word);
    }

    Query of(String typed) {
        String text = FoodAnalysis.normal(typed);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(named(text), Occur.SHOULD);
        if (Pinyin.isIn(text)) {
            any.add(chinese(text), Occur.SHOULD);
            sounding(Pinyin.whole(text), any);
        } else {
            english(text, any);
            latinPinyin(text.replace(" ", "").replace("'", ""), any);
        }
        BooleanQuery.Builder preferred = new BooleanQuery.Builder();
        preferred.add(any.build(), Occur.MUST);
        preferred.add(fixed(new TermQuery(new Term(Fields.CURATED, "1")), 12), Occur.SHOULD);
        preferred.add(fixed(new TermQuery(new Term(Fields.PLAIN, "1")), 9), Occur.SHOULD);
        return preferred.build();
    }

    /**
     * A name as a whole, its head or its end: what is called so before what is made of it. A plain food that ends so ({@code White
     * mushroom, raw}) is worth as much as a kept one that begins so ({@code Mushrooms, canned}): then the more everyday one is first.
     */
    private static Query named(String text) {
        List<Query> ways = new ArrayList<>();
        for (String form : List.of(text, FoodName.joined(text))) {
            ways.add(fixed(new TermQuery(new Term(Fields.EXACT, form)), 33));
            ways.add(fixed(new TermQuery(new Term(Fields.HEAD, form)), 29));
            ways.add(fixed(new TermQuery(new Term(Fields.TAIL, form)), 20));
        }
        if (text.codePointCount(0, text.length()) >= 2) {
            ways.add(fixed(new PrefixQuery(new Term(Fields.EXACT, text)), 4));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private void english(String text, BooleanQuery.Builder any) {
        List<String> terms = FoodAnalysis.english(text);
        if (terms.isEmpty()) {
            return;
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            words.add(word(terms.get(i), i == terms.size() - 1), Occur.SHOULD);
        }
        words.setMinimumNumberShouldMatch(terms.size() <= 2 ? terms.size() : terms.size() - 1);
        any.add(words.build(), Occur.SHOULD);
        if (terms.size() == 2) {
            Term joined = new Term(Fields.ENGLISH, String.join("", terms));
            any.add(fixed(new TermQuery(joined), 12), Occur.SHOULD);
        }
        if (terms.size() == 1 && text.length() >= 4 && !known.test(terms.get(0))) {
            any.add(fixed(new FuzzyQuery(new Term(Fields.HEAD, text), 1, 1, MAX_EXPANSIONS, true), 12), Occur.SHOULD);
        }
    }

    private Query word(String term, boolean last) {
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.ENGLISH_NAME, term)), 3));
        ways.add(new BoostQuery(new TermQuery(new Term(Fields.ENGLISH, term)), 2));
        for (String other : synonyms.getOrDefault(term, Set.of())) {
            ways.add(new BoostQuery(new TermQuery(new Term(Fields.ENGLISH, other)), 1.5f));
        }
        if (last && term.length() >= 2) {
            ways.add(fixed(new PrefixQuery(new Term(Fields.ENGLISH, term)), 1.5f));
        }
        if (term.length() >= 4 && !known.test(term)) {
            ways.add(new BoostQuery(fuzzy(Fields.ENGLISH, term), 0.8f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query chinese(String text) {
        BooleanQuery.Builder characters = new BooleanQuery.Builder();
        int single = 0;
        for (String term : FoodAnalysis.chinese(text)) {
            boolean pair = term.codePointCount(0, term.length()) > 1;
            single += pair ? 0 : 1;
            float weight = pair ? 2 : 0.7f;
            List<Query> ways = List.of(
                    new BoostQuery(new TermQuery(new Term(Fields.CHINESE_NAME, term)), weight * 1.5f),
                    new BoostQuery(new TermQuery(new Term(Fields.CHINESE, term)), weight));
            characters.add(new DisjunctionMaxQuery(ways, 0.1f), Occur.SHOULD);
        }
        characters.setMinimumNumberShouldMatch(single <= 2 ? 2 * single - 1 : single);
        return characters.build();
    }

    private void sounding(String pinyin, BooleanQuery.Builder any) {
        any.add(fixed(new TermQuery(new Term(Fields.PINYIN, pinyin)), 6), Occur.SHOULD);
        if (pinyin.length() >= 7 && !known.test(pinyin)) {
            any.add(new BoostQuery(fuzzy(Fields.PINYIN, pinyin), 0.3f), Occur.SHOULD);
        }
    }

    private void latinPinyin(String letters, BooleanQuery.Builder any) {
        if (!letters.matches("[a-z]{2,40}")) {
            return;
        }
        any.add(fixed(new TermQuery(new Term(Fields.PINYIN, letters)), 25), Occur.SHOULD);
        any.add(fixed(new TermQuery(new Term(Fields.PINYIN_TAIL, letters)), 4), Occur.SHOULD);
        if (letters.length() <= 6) {
            any.add(fixed(new TermQuery(new Term(Fields.INITIALS, letters)), 3), Occur.SHOULD);
        }
        if (letters.length() >= 4) {
            any.add(fixed(new PrefixQuery(new Term(Fields.PINYIN, letters)), 2), Occur.SHOULD);
        }
        if (letters.length() >= 6 && !known.test(letters)) {
            any.add(new BoostQuery(fuzzy(Fields.PINYIN, letters), 0.6f), Occur.SHOULD);
        }
    }

    private static Query fuzzy(String field, String term) {
        return new FuzzyQuery(new Term(field, term), term.length() >= 8 ? 2 : 1, 1, MAX_EXPANSIONS, true);
    }

    private static Query fixed(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
