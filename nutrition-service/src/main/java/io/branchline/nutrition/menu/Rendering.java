package io.branchline.nutrition.menu;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.evaluation.Variety;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.menu.MealPlanView.CloserView;
import io.branchline.nutrition.menu.MealPlanView.DayView;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import io.branchline.nutrition.menu.MealPlanView.PersonDayView;
import io.branchline.nutrition.menu.MealPlanView.PersonView;
import io.branchline.nutrition.menu.MealPlanView.PlannedDish;
import io.branchline.nutrition.menu.MealPlanView.QualityView;
import io.branchline.nutrition.menu.MealPlanView.ServingView;
import io.branchline.nutrition.menu.MealPlanView.UnmetView;
import io.branchline.nutrition.menu.MealPlanView.VarietyView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a plan into what the caller reads. */
public final class Rendering {
    private final Menu menu;
    private final Plan plan;
    private final Locale locale;
    private final Map<String, FoundDish> found = new HashMap<>();

    private Rendering(Menu menu, Locale locale) {
        this.menu = menu;
        this.plan = menu.plan();
        this.locale = locale;
        menu.dishes().forEach(dish -> found.put(dish.facts().dish().id(), dish));
    }

    /** The plan as it is kept under an id and version, or without id when it is not kept. */
    public static MealPlanView of(Menu menu, @Nullable UUID id, long version, Locale locale) {
        Rendering rendering = new Rendering(menu, locale);
        Diner first = menu.diners().get(0);
        Menu.Score score = menu.score();
        return new MealPlanView(
                id,
                version,
                menu.start(),
                rendering.days(first),
                Amounts.rows(Check.average(rendering.plan, first), locale),
                rendering.variety(first),
                menu.diners().size() == 1
                        ? null
                        : menu.diners().stream().map(rendering::person).toList(),
                new PlanWords(locale).weights(),
                Shopping.list(menu, locale),
                new QualityView(
                        Amounts.round(score.objective()),
                        Amounts.round(score.bound()),
                        Math.round(score.gap() * 1000) / 1000.0,
                        score.seed(),
                        score.elapsedMs()),
                menu.missed().stream().map(rendering::unmet).toList(),
                locale.getLanguage().equals("zh") ? menu.notesZh() : menu.notesEn());
    }

    private List<DayView> days(Diner first) {
        List<DayView> days = new ArrayList<>();
        for (int day = 0; day < menu.days(); day++) {
            List<MealView> meals = new ArrayList<>();
            for (int meal = 0; meal < menu.slots().size(); meal++) {
                meals.add(meal(day * menu.slots().size() + meal, first));
            }
            PersonDayView own = day(day, first);
            days.add(new DayView(own.date(), meals, own.totals(), own.checks()));
        }
        return days;
    }

    private PersonView person(Diner diner) {
        List<PersonDayView> days = new ArrayList<>();
        for (int day = 0; day < menu.days(); day++) {
            days.add(day(day, diner));
        }
        return new PersonView(diner.id(), days, Amounts.rows(Check.average(plan, diner), locale), variety(diner));
    }

    private PersonDayView day(int number, Diner diner) {
        Plan.Day day = plan.days().get(number);
        return new PersonDayView(
                menu.start().plusDays(number),
                Amounts.of(day.nutrients(diner.id())),
                Amounts.rows(Check.day(day, diner), locale));
    }

    private VarietyView variety(Diner diner) {
        Variety variety = Variety.of(plan, diner.id());
        return new VarietyView(variety.fewestADay(), variety.inAll());
    }

    private MealView meal(int number, Diner first) {
        Menu.Laid laid = menu.meals().get(number);
        var slot = menu.slots().get(number % menu.slots().size());
        Integer from = menu.leftovers().get(number);
        List<ServingView> servings = laid.meal().servings().stream()
                .flatMap(serving -> servings(serving).stream())
                .toList();
        return new MealView(
                laid.id(),
                slot.name(),
                slot.label().in(locale),
                laid.locked(),
                laid.guests(),
                from == null ? null : menu.meals().get(from).id(),
                servings,
                Amounts.of(laid.meal().nutrients(first.id())));
    }

    /** One line for all who eat the same portion. */
    private List<ServingView> servings(Serving serving) {
        Map<Double, List<String>> eaters = new TreeMap<>();
        menu.diners().stream()
                .filter(diner -> serving.portion(diner.id()) > 0)
                .forEach(diner -> eaters.computeIfAbsent(serving.portion(diner.id()), same -> new ArrayList<>())
                        .add(diner.id()));
        return eaters.entrySet().stream()
                .map(same -> new ServingView(
                        dish(serving),
                        same.getKey(),
                        Amounts.round(serving.dish().dish().gramsPerServing() * same.getKey()),
                        same.getValue()))
                .toList();
    }

    private PlannedDish dish(Serving serving) {
        Dish dish = serving.dish().dish();
        FoundDish known = Objects.requireNonNull(found.get(dish.id()));
        List<String> ingredients = dish.ingredients().stream()
                .map(part ->
                        serving.dish().food(part.food()).name().in(locale) + " " + Amounts.text(part.grams()) + " g")
                .toList();
        return new PlannedDish(
                known.id(),
                known.key(),
                dish.name().in(locale),
                dish.effort().minutesTotal(),
                dish.servings(),
                ingredients,
                dish.steps().stream().map(step -> step.in(locale)).toList());
    }

    private UnmetView unmet(Menu.Missed missed) {
        return new UnmetView(
                missed.person(),
                missed.nutrient().key(),
                missed.nutrient().text().in(locale),
                missed.nutrient().unit().symbol(),
                Amounts.round(missed.goal()),
                Amounts.round(missed.planned()),
                Amounts.round(missed.provedBest()),
                missed.closeWith().stream()
                        .map(food -> new CloserView(
                                food.food(), food.name().in(locale), Amounts.round(food.grams()), food.allowed()))
                        .toList());
    }
}
