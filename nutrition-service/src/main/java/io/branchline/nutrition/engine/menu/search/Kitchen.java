package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.objective.Attraction;
import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What may be cooked for each kind of meal: lotteries of dishes for the whole table and for each diner who needs another. */
final class Kitchen {
    private final MenuModel model;
    private final MealKind[] kindOf;
    private final Map<Setting, Lottery[]> forAll = new IdentityHashMap<>();
    private final Map<Setting, Lottery[][]> forOne = new IdentityHashMap<>();

    Kitchen(MenuModel model, Attraction attraction) {
        this.model = model;
        kindOf = new MealKind[model.problem.meals()];
        for (MealKind kind : model.kinds) {
            kind.meals().forEach(meal -> kindOf[meal] = kind);
            for (Setting setting : kind.settings()) {
                forAll.put(setting, lotteries(setting, attraction, -1));
                if (model.diners() > 1) {
                    forOne.put(
                            setting,
                            IntStream.range(0, model.diners())
                                    .mapToObj(diner -> lotteries(setting, attraction, diner))
                                    .toArray(Lottery[][]::new));
                }
            }
        }
    }

    private Lottery[] lotteries(Setting setting, Attraction attraction, int diner) {
        return IntStream.range(0, setting.choices().length)
                .mapToObj(
                        place -> Lottery.of(setting, place, attraction, dish -> diner < 0 || model.mayEat[diner][dish]))
                .toArray(Lottery[]::new);
    }

    /** A random way to lay a table for the meal. */
    Setting setting(int meal, SplittableRandom random) {
        var settings = kindOf[meal].settings();
        return settings.get(random.nextInt(settings.size()));
    }

    /** Dishes for a place that somebody may eat. */
    Lottery forAll(Setting setting, int place) {
        Lottery[] places = forAll.get(setting);
        if (places == null) {
            throw new IllegalStateException("a locked table is not laid anew");
        }
        return places[place];
    }

    /** Dishes for a place that this diner may eat. */
    Lottery forOne(Setting setting, int place, int diner) {
        Lottery[][] diners = forOne.get(setting);
        return diners == null ? forAll(setting, place) : diners[diner][place];
    }
}
