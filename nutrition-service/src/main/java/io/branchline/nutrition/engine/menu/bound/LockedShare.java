package io.branchline.nutrition.engine.menu.bound;

import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Prices;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.term.Term;

/** What one diner has of the meals that stay as they are. */
final class LockedShare {
    final double[] amounts;
    final int[] uses;
    double points;
    int foods;
    private final MenuModel model;
    private final int diner;

    LockedShare(MenuModel model, int diner) {
        this.model = model;
        this.diner = diner;
        amounts = new double[model.quantities()];
        uses = new int[model.dishes.size()];
        model.problem.locked().forEach(this::add);
    }

    private void add(int meal, PlannedMeal locked) {
        Term energy =
                model.terms.get(diner).meals().get(meal % model.problem.slots().size());
        String id = model.problem.diners().get(diner).id();
        double eaten = 0;
        for (Serving serving : locked.servings()) {
            double portion = serving.portion(id);
            if (portion > 0) {
                int dish = model.number(serving.dish());
                for (int i = 0; i < amounts.length; i++) {
                    amounts[i] += portion * model.amounts[dish][i];
                }
                eaten += portion * model.amounts[dish][energy.quantity()];
                uses[dish]++;
                foods += model.foods[dish].length;
                points +=
                        portion * model.servingPrice[dish] + model.eaterPrice[dish] + model.work[dish] / model.diners();
            }
        }
        points += energy.cost(eaten) + Prices.shape(locked.shape()) / model.diners();
    }
}
