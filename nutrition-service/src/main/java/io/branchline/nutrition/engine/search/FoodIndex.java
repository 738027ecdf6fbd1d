package io.branchline.nutrition.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An unchanging index of foods in memory; it may be searched by many threads at once. */
public final class FoodIndex {
    private static final int MAX_TYPED = 100;

    /** How rare a word is counts; how long a name is and how often it says the word does not, so that ties keep the table's order. */
    private static final BM25Similarity PLAIN = new BM25Similarity(0, 0);

    private final IndexSearcher searcher;
    private final FoodQuery query;

    private FoodIndex(IndexSearcher searcher, FoodQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    /** A found food; a higher score fits better, and scores of different queries do not compare. */
    public record Hit(String id, float score) {}

    /** Indexes the foods; equally good hits keep this order. */
    public static FoodIndex of(Collection<FoodEntry> foods) {
        return of(foods, word -> false);
    }

    /** Indexes a few foods that are searched together with this index: what is a word there is no slip here. */
    public FoodIndex beside(Collection<FoodEntry> foods) {
        return of(foods, query::knows);
    }

    private static FoodIndex of(Collection<FoodEntry> foods, Predicate<String> elsewhere) {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(memory, new IndexWriterConfig(FoodAnalysis.indexing()).setSimilarity(PLAIN))) {
            for (FoodEntry food : foods) {
                writer.addDocument(document(food));
            }
            writer.forceMerge(1);
            writer.commit();
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(writer));
            searcher.setSimilarity(PLAIN);
            return new FoodIndex(searcher, new FoodQuery(synonyms(foods), elsewhere.or(known(foods)::contains)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The best foods for what was typed, best first; at most {@code limit}. Beyond 100 characters nothing is read. */
    public List<Hit> search(String typed, int limit) {
        String text = typed.length() > MAX_TYPED ? typed.substring(0, MAX_TYPED) : typed;
        if (text.isBlank() || limit <= 0) {
            return List.of();
        }
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.of(text), limit).scoreDocs) {
                String id = searcher.storedFields().document(found.doc).get(Fields.ID);
                hits.add(new Hit(id, found.score));
            }
            return hits;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(FoodEntry food) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, food.id(), Store.YES));
        if (food.curated()) {
            document.add(new StringField(Fields.CURATED, "1", Store.NO));
        }
        for (int i = 0; i < food.en().size(); i++) {
            addEnglish(FoodAnalysis.normal(food.en().get(i)), i == 0, document);
        }
        for (int i = 0; i < food.zh().size(); i++) {
            addChinese(FoodAnalysis.normal(food.zh().get(i)), i == 0, document);
        }
        return document;
    }

    private static void addEnglish(String name, boolean main, Document document) {
        document.add(new TextField(Fields.ENGLISH, name, Store.NO));
        addTerms(Fields.EXACT, List.of(name, FoodName.joined(name)), document);
        addTerms(Fields.TAIL, FoodName.englishTails(name), document);
        if (main) {
            String head = FoodName.head(name);
            document.add(new TextField(Fields.ENGLISH_NAME, name, Store.NO));
            addTerms(Fields.HEAD, List.of(head, FoodName.joined(head)), document);
            addTerms(Fields.PLAIN, FoodName.isPlain(name) ? List.of("1") : List.of(), document);
        }
    }

    private static void addChinese(String name, boolean main, Document document) {
        document.add(new TextField(Fields.CHINESE, name, Store.NO));
        if (main) {
            document.add(new TextField(Fields.CHINESE_NAME, name, Store.NO));
        }
        List<String> tails = FoodName.chineseTails(name);
        addTerms(Fields.EXACT, List.of(name, FoodName.head(name)), document);
        addTerms(Fields.TAIL, tails, document);
        addTerms(Fields.PINYIN, List.of(Pinyin.whole(name)), document);
        addTerms(Fields.PINYIN_TAIL, tails.stream().map(Pinyin::whole).toList(), document);
        addTerms(Fields.INITIALS, List.of(Pinyin.initials(name)), document);
    }

    private static void addTerms(String field, List<String> terms, Document document) {
        Set.copyOf(terms).forEach(term -> document.add(new StringField(field, term, Store.NO)));
    }

    /** Every English word and the pinyin of every Chinese name: who types one of these made no slip. */
    private static Set<String> known(Collection<FoodEntry> foods) {
        Set<String> known = new HashSet<>();
        for (FoodEntry food : foods) {
            food.en().forEach(name -> known.addAll(FoodAnalysis.english(name)));
            food.zh().forEach(name -> known.add(Pinyin.whole(FoodAnalysis.normal(name))));
        }
        return Set.copyOf(known);
    }

    /** Words of one term that curated foods give as other names of one another: aubergine and eggplant. */
    private static Map<String, Set<String>> synonyms(Collection<FoodEntry> foods) {
        Map<String, Set<String>> synonyms = new HashMap<>();
        for (FoodEntry food : foods) {
            if (!food.curated()) {
                continue;
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < food.en().size(); i++) {
                List<String> terms = FoodAnalysis.english(
                        i == 0 ? FoodName.head(food.en().get(i)) : food.en().get(i));
                if (terms.size() == 1) {
                    words.add(terms.get(0));
                }
            }
            for (String word : words) {
                synonyms.computeIfAbsent(word, any -> new TreeSet<>()).addAll(words);
            }
        }
        synonyms.forEach((word, others) -> others.remove(word));
        return synonyms;
    }
}
