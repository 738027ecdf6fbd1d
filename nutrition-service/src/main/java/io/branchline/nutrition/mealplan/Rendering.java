package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.menu.evaluation.DinerVerdict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Unmet;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.mealplan.MealPlanView.DayView;
import io.branchline.nutrition.mealplan.MealPlanView.MealView;
import io.branchline.nutrition.mealplan.MealPlanView.PlannedDish;
import io.branchline.nutrition.mealplan.MealPlanView.QualityView;
import io.branchline.nutrition.mealplan.MealPlanView.ServingView;
import io.branchline.nutrition.mealplan.MealPlanView.UnmetView;
import io.branchline.nutrition.mealplan.MealPlanView.VarietyView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a judged plan into what the caller reads. */
final class Rendering {
    private final Order order;
    private final Planned planned;
    private final Locale locale;
    private final String name;
    private final Map<DishFacts, FoundDish> found = new HashMap<>();

    private Rendering(Order order, Planned planned, @Nullable UUID id, Locale locale) {
        this.order = order;
        this.planned = planned;
        this.locale = locale;
        this.name = id == null ? "plan" : id.toString();
        order.dishes().forEach(dish -> found.put(dish.facts(), dish));
    }

    static MealPlanView of(Order order, Planned planned, @Nullable UUID id, Locale locale) {
        Rendering rendering = new Rendering(order, planned, id, locale);
        Plan plan = planned.plan();
        DinerVerdict verdict = planned.verdict().diners().get(0);
        var variety = verdict.variety();
        return new MealPlanView(
                id,
                order.start(),
                rendering.days(plan),
                MealPlanView.CheckView.rows(verdict.average(), locale),
                new VarietyView(variety.fewestADay(), variety.inAll()),
                Shopping.list(plan, locale),
                new QualityView(
                        MealPlanView.round(planned.quality().objective()),
                        MealPlanView.round(planned.quality().bound()),
                        planned.quality().gap(),
                        planned.quality().seed()),
                planned.unmet().stream().map(rendering::unmet).toList(),
                locale.getLanguage().equals("zh") ? order.notesZh() : order.notesEn());
    }

    private List<DayView> days(Plan plan) {
        List<DayView> days = new ArrayList<>();
        for (int i = 0; i < plan.days().size(); i++) {
            Plan.Day day = plan.days().get(i);
            List<MealView> meals = new ArrayList<>();
            for (int m = 0; m < day.meals().size(); m++) {
                meals.add(meal(day.meals().get(m), i + "-" + m));
            }
            days.add(new DayView(
                    order.start().plusDays(i),
                    meals,
                    amounts(day.nutrients(order.diner().id())),
                    MealPlanView.CheckView.rows(
                            planned.verdict().diners().get(0).days().get(i), locale)));
        }
        return days;
    }

    private MealView meal(PlannedMeal meal, String position) {
        UUID id = UUID.nameUUIDFromBytes((name + ":" + position).getBytes(StandardCharsets.UTF_8));
        List<ServingView> servings = meal.servings().stream().map(this::serving).toList();
        var slot = meal.shape().slot();
        return new MealView(
                id,
                slot.name(),
                slot.label().in(locale),
                servings,
                amounts(meal.nutrients(order.diner().id())));
    }

    private ServingView serving(Serving serving) {
        var dish = serving.dish().dish();
        FoundDish known = Objects.requireNonNull(found.get(serving.dish()));
        List<String> ingredients = dish.ingredients().stream()
                .map(part -> "%s %s g"
                        .formatted(
                                FoodTable.shipped().get(part.food()).name().in(locale),
                                MealPlanView.round(part.grams())))
                .toList();
        List<String> steps = dish.steps().stream().map(step -> step.in(locale)).toList();
        PlannedDish view = new PlannedDish(
                known.id(),
                known.key(),
                dish.name().in(locale),
                dish.effort().minutesTotal(),
                dish.servings(),
                ingredients,
                steps);
        return new ServingView(view, serving.portion(), MealPlanView.round(serving.grams()));
    }

    private static Map<String, Double> amounts(NutrientVector vector) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (Nutrient nutrient : Nutrient.values()) {
            amounts.put(nutrient.key(), MealPlanView.round(vector.get(nutrient)));
        }
        return amounts;
    }

    /** What would close the gap: foods, whether or not a dish of this order holds them. */
    private UnmetView unmet(Unmet unmet) {
        Nutrient nutrient = unmet.nutrient();
        return new UnmetView(
                nutrient.key(),
                nutrient.text().in(locale),
                MealPlanView.round(unmet.goal()),
                MealPlanView.round(unmet.planned()),
                MealPlanView.round(unmet.provedBest()),
                nutrient.unit().symbol(),
                unmet.closeWith().stream()
                        .filter(Unmet.Closer::allowed)
                        .map(food -> food.name().in(locale))
                        .toList());
    }
}
