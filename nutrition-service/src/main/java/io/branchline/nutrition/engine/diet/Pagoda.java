package io.branchline.nutrition.engine.diet;

import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Distance of a day from the Chinese food guide pagoda of 2022, for healthy people who need 1,600 to 2,400 kcal. The ranges are the
 * guide's; the points are ours: ten for each storey within its range, falling in a straight line to none at nothing or at twice the upper end.
 */
public final class Pagoda {
    /** Where the ranges come from. */
    public static final Source SOURCE = Source.of("中国居民膳食指南（2022）", "平衡膳食宝塔，每日每人可食部克数");

    private static final List<Storey> STOREYS = List.of(
            new Storey(
                    "CEREALS",
                    "Cereals and whole grains",
                    "谷类（含全谷物）",
                    200,
                    300,
                    PagodaGroup.CEREALS,
                    PagodaGroup.WHOLE_GRAINS_BEANS),
            new Storey(
                    "WHOLE_GRAINS_BEANS",
                    "of these whole grains and mixed beans",
                    "其中全谷物和杂豆",
                    50,
                    150,
                    PagodaGroup.WHOLE_GRAINS_BEANS),
            new Storey("TUBERS", "Tubers", "薯类", 50, 100, PagodaGroup.TUBERS),
            new Storey("VEGETABLES", "Vegetables", "蔬菜类", 300, 500, PagodaGroup.VEGETABLES),
            new Storey("FRUITS", "Fruit", "水果类", 200, 350, PagodaGroup.FRUITS),
            new Storey(
                    "ANIMAL_FOODS",
                    "Meat, fish and eggs",
                    "动物性食物",
                    120,
                    200,
                    PagodaGroup.MEAT_POULTRY,
                    PagodaGroup.AQUATIC,
                    PagodaGroup.EGGS),
            new Storey("DAIRY", "Milk and dairy products", "奶及奶制品", 300, 500, PagodaGroup.DAIRY),
            new Storey("SOY_NUTS", "Soybeans and nuts", "大豆及坚果类", 25, 35, PagodaGroup.SOY_NUTS),
            new Storey("OILS", "Oil", "油", 25, 30, PagodaGroup.OILS),
            new Storey("SALT", "Salt", "盐", 0, 5, PagodaGroup.SALT));
    private static final double POINTS = 10;

    private Pagoda() {}

    private record Storey(String code, Text name, double low, double high, List<PagodaGroup> groups) {
        Storey(String code, String en, String zh, double low, double high, PagodaGroup... groups) {
            this(code, new Text(en, zh), low, high, List.of(groups));
        }

        double points(double grams) {
            if (grams < low) {
                return POINTS * grams / low;
            }
            return grams <= high ? POINTS : Math.max(0, POINTS * (2 - grams / high));
        }
    }

    /** One storey's grams of a day, its range and points of ten. */
    public record Score(String code, Text name, double grams, double low, double high, double points) {}

    /** All storeys and their sum, 0 to 100. */
    public record Result(double total, List<Score> storeys) {}

    /** From the grams of each group in a day: edible portion, dairy as milk, soy as dry beans. */
    public static Result of(Map<PagodaGroup, Double> grams) {
        List<Score> scores = new ArrayList<>();
        double total = 0;
        for (Storey storey : STOREYS) {
            double eaten = 0;
            for (PagodaGroup group : storey.groups()) {
                eaten += grams.getOrDefault(group, 0.0);
            }
            double points = storey.points(eaten);
            total += points;
            scores.add(new Score(storey.code(), storey.name(), eaten, storey.low(), storey.high(), points));
        }
        return new Result(total, List.copyOf(scores));
    }
}
