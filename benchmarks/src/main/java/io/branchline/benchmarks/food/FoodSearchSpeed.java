package io.branchline.benchmarks.food;

import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.search.FoodEntry;
import io.branchline.nutrition.engine.search.FoodIndex;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Time of one search over the curated table and both releases; the bar is a 99th percentile of 20 ms. */
public final class FoodSearchSpeed {
    private static final List<String> TYPED = List.of(
            "tomato",
            "番茄",
            "西红柿",
            "xihongshi",
            "xhs",
            "tomatoe",
            "aubergine",
            "qiezi",
            "potatos",
            "rice",
            "米饭",
            "mifan",
            "酱油",
            "chicken breast",
            "chiken brest",
            "全脂牛乃",
            "豆腐",
            "brocoli",
            "五花肉",
            "soy sauce",
            "peanut butter",
            "三文鱼",
            "yoghurt",
            "green onion",
            "sausage pizza",
            "caesar salad with chicken",
            "上海青",
            "minced beef",
            "low fat strawberry yogurt");

    private static final int ROUNDS = 200;

    private FoodSearchSpeed() {}

    /** Argument: the folder of nutrition data. */
    public static void main(String[] arguments) throws IOException {
        Optional<Path> folder = SharedFoods.folder(arguments);
        if (folder.isEmpty()) {
            return;
        }
        List<FoodEntry> entries = entries(folder.get());
        FoodIndex index = FoodIndex.of(entries);
        measure(index);
        long[] nanos = measure(index);
        Arrays.sort(nanos);
        System.out.printf(
                "%d foods, %d searches: p50 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                entries.size(),
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    private static long[] measure(FoodIndex index) {
        long[] nanos = new long[ROUNDS * TYPED.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            index.search(TYPED.get(i % TYPED.size()), 20);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static List<FoodEntry> entries(Path folder) throws IOException {
        List<FoodEntry> entries = new ArrayList<>();
        for (Food food : FoodTable.shipped().all()) {
            List<String> en = new ArrayList<>(List.of(food.name().en()));
            en.addAll(food.synonymsEn());
            List<String> zh = new ArrayList<>(List.of(food.name().zh()));
            zh.addAll(food.synonymsZh());
            entries.add(new FoodEntry(food.id(), en, zh, true));
        }
        for (ReleaseFood food : SharedFoods.read(folder)) {
            entries.add(new FoodEntry(food.code(), List.of(food.description()), List.of(), false));
        }
        return entries;
    }
}
