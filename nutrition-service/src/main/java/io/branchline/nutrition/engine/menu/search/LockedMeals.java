package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Spread;
import io.branchline.nutrition.engine.menu.board.Trial;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;

/** Lays the tables that stay as they are. */
final class LockedMeals {
    private final MenuModel model;
    private final Trial trial;

    LockedMeals(MenuModel model, Trial trial) {
        this.model = model;
        this.trial = trial;
    }

    void put() {
        model.problem.locked().forEach(this::put);
    }

    private void put(int meal, PlannedMeal fixed) {
        Spread spread = trial.take(meal);
        spread.lay(new Setting(
                fixed.shape(), fixed.region(), new int[fixed.shape().places().size()][0]));
        for (Serving serving : fixed.servings()) {
            int dish = model.number(serving.dish());
            if (spread.shared(serving.place()) == Spread.NONE) {
                spread.share(serving.place(), dish);
            }
            for (int diner = 0; diner < model.diners(); diner++) {
                double portion =
                        serving.portion(model.problem.diners().get(diner).id());
                if (portion > 0) {
                    spread.serve(serving.place(), diner, dish, (int) Math.round(portion * 4));
                }
            }
        }
        trial.make();
    }
}
