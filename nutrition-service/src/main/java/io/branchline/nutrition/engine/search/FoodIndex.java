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
            return new FoodIndex(searcher, new FoodQuery(synonyms(foods), words(foods)));
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
            String name = FoodAnalysis.normal(food.en().get(i));
            document.add(new TextField(i == 0 ? Fields.ENGLISH_NAME : Fields.ENGLISH, name, Store.NO));
            document.add(new StringField(Fields.EXACT, name, Store.NO));
            if (i == 0) {
                document.add(new TextField(Fields.ENGLISH, name, Store.NO));
                document.add(new StringField(Fields.HEAD, head(name), Store.NO));
            }
        }
        for (int i = 0; i < food.zh().size(); i++) {
            String name = FoodAnalysis.normal(food.zh().get(i));
            document.add(new TextField(i == 0 ? Fields.CHINESE_NAME : Fields.CHINESE, name, Store.NO));
            document.add(new TextField(Fields.CHINESE, name, Store.NO));
            document.add(new StringField(Fields.EXACT, name, Store.NO));
            document.add(new StringField(Fields.PINYIN, Pinyin.whole(name), Store.NO));
            document.add(new StringField(Fields.INITIALS, Pinyin.initials(name), Store.NO));
        }
        return document;
    }

    private static Set<String> words(Collection<FoodEntry> foods) {
        Set<String> words = new HashSet<>();
        foods.forEach(food -> food.en().forEach(name -> words.addAll(FoodAnalysis.english(name))));
        return Set.copyOf(words);
    }

    private static String head(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
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
                        i == 0 ? head(food.en().get(i)) : food.en().get(i));
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
