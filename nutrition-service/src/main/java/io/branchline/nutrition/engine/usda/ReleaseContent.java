package io.branchline.nutrition.engine.usda;

import java.util.List;
import java.util.Map;

/**
 * What was read of a release.
 *
 * @param foods in file order
 * @param records records of each file that were read, bad ones not counted
 * @param rejected records of each file that were left out
 * @param badLines what was left out and why, the first thousand
 */
public record ReleaseContent(
        List<ReleaseFood> foods, Map<String, Integer> records, Map<String, Integer> rejected, List<BadLine> badLines) {
    /** Makes the collections unmodifiable. */
    public ReleaseContent {
        foods = List.copyOf(foods);
        records = Map.copyOf(records);
        rejected = Map.copyOf(rejected);
        badLines = List.copyOf(badLines);
    }
}
