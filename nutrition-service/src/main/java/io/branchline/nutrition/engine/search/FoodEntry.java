package io.branchline.nutrition.engine.search;

import java.util.List;

/**
 * A food as the index sees it.
 *
 * @param en English names, the main one first
 * @param zh Chinese names, the main one first; may be empty
 * @param curated whether it belongs to the curated table, which is preferred to imported releases
 */
public record FoodEntry(String id, List<String> en, List<String> zh, boolean curated) {
    /** Makes the lists unmodifiable. */
    public FoodEntry {
        en = List.copyOf(en);
        zh = List.copyOf(zh);
    }
}
