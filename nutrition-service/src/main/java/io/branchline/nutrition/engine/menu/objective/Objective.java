package io.branchline.nutrition.engine.menu.objective;

import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.term.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points of a finished plan, summed up from its servings without anything that the search has counted. */
public final class Objective {
    private final MenuModel model;
    private final List<PlannedMeal> meals;
    private final Map<Integer, Integer> leftovers;

    private Objective(MenuModel model, Plan plan) {
        this.model = model;
        this.meals = plan.meals();
        this.leftovers = model.leftovers();
    }

    /** Points of the plan, 0 or more; fewer are better. */
    public static double of(MenuModel model, Plan plan) {
        Objective objective = new Objective(model, plan);
        double points = objective.tables() + objective.repeats();
        for (int diner = 0; diner < model.diners(); diner++) {
            points += objective.diner(diner);
        }
        return points;
    }

    private double diner(int diner) {
        int days = model.problem.days();
        DinerTerms terms = model.terms.get(diner);
        double points = 0;
        double[] total = new double[model.quantities()];
        Set<Integer> foods = new HashSet<>();
        for (int day = 0; day < days; day++) {
            double[] today = new double[model.quantities()];
            Set<Integer> dayFoods = new HashSet<>();
            for (int position = 0; position < terms.meals().size(); position++) {
                double[] meal = new double[model.quantities()];
                for (Serving serving :
                        meals.get(day * terms.meals().size() + position).servings()) {
                    points += eat(serving, diner, meal, dayFoods);
                }
                points += terms.meals()
                        .get(position)
                        .cost(meal[terms.meals().get(position).quantity()]);
                add(today, meal);
            }
            points += cost(terms.daily(), today, 1) + Prices.FOOD * Math.max(0, model.foodsADay - dayFoods.size());
            foods.addAll(dayFoods);
            add(total, today);
        }
        return points
                + days * cost(terms.average(), total, 1.0 / days)
                + Prices.FOOD * Math.max(0, model.foodsInAll - foods.size());
    }

    private double eat(Serving serving, int diner, double[] sums, Set<Integer> foods) {
        double portion = serving.portion(model.problem.diners().get(diner).id());
        if (portion <= 0) {
            return 0;
        }
        int dish = model.number(serving.dish());
        for (int i = 0; i < sums.length; i++) {
            sums[i] += portion * model.amounts[dish][i];
        }
        for (int food : model.foods[dish]) {
            foods.add(food);
        }
        return portion * model.servingPrice[dish] + model.eaterPrice[dish];
    }

    private double tables() {
        double points = 0;
        double[] total = new double[model.quantities()];
        for (int meal = 0; meal < meals.size(); meal++) {
            points += Prices.shape(meals.get(meal).shape());
            for (Serving serving : meals.get(meal).servings()) {
                int dish = model.number(serving.dish());
                points += leftovers.containsKey(meal) ? 0 : model.work[dish];
                for (int i = 0; i < total.length; i++) {
                    total[i] += serving.portion() * model.amounts[dish][i];
                }
            }
        }
        return points + cost(model.tableTerms, total, 1);
    }

    private double repeats() {
        int days = model.problem.days();
        int[][] uses = new int[model.dishes.size()][days];
        for (int meal = 0; meal < meals.size(); meal++) {
            if (!leftovers.containsKey(meal)) {
                for (Serving serving : meals.get(meal).servings()) {
                    uses[model.number(serving.dish())][
                            meal / model.problem.slots().size()]++;
                }
            }
        }
        double points = 0;
        for (int dish = 0; dish < uses.length; dish++) {
            int total = 0;
            int most = model.role(dish) == Role.STAPLE ? 2 : 1;
            for (int day = 0; day < days; day++) {
                total += uses[dish][day];
                points += Prices.REPEAT * Math.max(0, uses[dish][day] - most);
                boolean again = day > 0 && uses[dish][day] > 0 && uses[dish][day - 1] > 0;
                points += again && !model.isPlain(dish) ? Prices.NEXT_DAY : 0;
            }
            points += Prices.REPEAT * Math.max(0, total - model.cap[dish]);
        }
        return points;
    }

    private static double cost(List<Term> terms, double[] sums, double share) {
        double points = 0;
        for (Term term : terms) {
            points += term.cost(sums[term.quantity()] * share);
        }
        return points;
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
