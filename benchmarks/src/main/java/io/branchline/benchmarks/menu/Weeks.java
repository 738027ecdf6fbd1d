package io.branchline.benchmarks.menu;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Four weeks to be read as those would read them who are to cook and eat them. */
public final class Weeks {
    private Weeks() {}

    /** Argument: a seed, 1 otherwise. */
    public static void main(String[] arguments) {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        Person worker = person(Sex.MALE, 34, 172, 70, Standard.CN, Maternity.NONE);
        Person teenager = person(Sex.FEMALE, 16, 163, 55, Standard.US, Maternity.NONE);
        Person mother = person(Sex.FEMALE, 30, 162, 62, Standard.CN, Maternity.pregnant(24, 56.0));
        Person child = person(Sex.MALE, 6, 117, 21, Standard.CN, Maternity.NONE);
        week("Chinese office worker", worker, Diet.OMNIVORE, Set.of(), seed);
        week("US vegetarian teenager", teenager, Diet.VEGETARIAN, Set.of(), seed);
        week("pregnant, lactose intolerant", mother, Diet.OMNIVORE, Set.of(DietFlag.LACTOSE_FREE), seed);
        week("child of six", child, Diet.OMNIVORE, Set.of(), seed);
    }

    private static Person person(
            Sex sex, double years, double height, double weight, Standard standard, Maternity maternity) {
        return new Person(
                sex,
                Age.ofYears(years),
                Map.of(Measure.HEIGHT, height, Measure.WEIGHT, weight),
                null,
                ActivityLevel.LOW_ACTIVE,
                standard,
                Goal.KEEP,
                maternity,
                Set.of(),
                Set.of(),
                Set.of(),
                History.UNKNOWN);
    }

    private static void week(String name, Person person, Diet diet, Set<DietFlag> more, long seed) {
        Diner base = People.of(person, Set.of(), diet, name).orElseThrow().diner();
        Set<DietFlag> needed = EnumSet.noneOf(DietFlag.class);
        needed.addAll(base.eater().needed());
        needed.addAll(more);
        Diner diner = new Diner(
                base.id(), new Eater(Set.of(), diet, needed, base.eater().dislikes()), base.limits());
        Outcome outcome = Planner.plan(Requests.of(7, person.standard(), diner), seed);
        System.out.println("== " + name);
        if (outcome instanceof Planned planned) {
            System.out.println(planned.quality() + ", missed " + planned.unmet());
            planned.plan().days().forEach(day -> {
                System.out.println("-");
                day.meals().forEach(meal -> System.out.println(told(meal, diner.id())));
            });
        } else {
            System.out.println(outcome.getClass().getSimpleName());
        }
    }

    private static String told(PlannedMeal meal, String diner) {
        return meal.shape().slot() + ": "
                + meal.servings().stream()
                        .map(serving -> "%s x%s"
                                .formatted(
                                        meal.region() == Region.CHINESE
                                                ? serving.dish().dish().name().zh()
                                                : serving.dish().dish().name().en(),
                                        serving.portion(diner)))
                        .collect(Collectors.joining(", "));
    }
}
