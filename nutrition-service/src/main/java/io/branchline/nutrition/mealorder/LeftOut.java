package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells why a dish of somebody's own foods is not put before a person: for what those foods do not state, never for what they do. */
final class LeftOut {
    private static final int MOST_NOTES = 10;

    private LeftOut() {}

    /** One note for each dish and person, at most ten. */
    static List<Text> notes(List<FoundDish> dishes, List<Diner> diners) {
        List<Text> notes = new ArrayList<>();
        for (FoundDish found : dishes) {
            if (found.facts().foods().stream().anyMatch(Food::isOwn)) {
                diners.forEach(diner -> reason(found.facts(), diner)
                        .ifPresent(why -> notes.add(note(found.facts(), diner, diners, why))));
            }
        }
        return notes.stream().limit(MOST_NOTES).toList();
    }

    /** What the own foods of the dish would have to state before this person gets it; empty when they state enough or something else is in the way. */
    static Optional<Text> reason(DishFacts dish, Diner diner) {
        Eater eater = diner.eater();
        if (isRefusedForWhatIsStated(dish, eater)) {
            return Optional.empty();
        }
        Set<Nutrient> unstated = diner.unstated(dish);
        List<Text> missing = own(dish)
                .map(food -> unsaid(food, missing(food, eater, unstated)))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        missing.stream().map(Text::en).collect(Collectors.joining("; ")),
                        missing.stream().map(Text::zh).collect(Collectors.joining("；"))));
    }

    private static List<Text> missing(Food food, Eater eater, Set<Nutrient> unstated) {
        List<Text> missing = new ArrayList<>();
        if (food.isUndeclared() && !eater.allergies().isEmpty()) {
            missing.add(new Text("its allergens (allergens)", "过敏原（allergens）"));
        }
        required(eater).stream()
                .filter(flag -> !food.dietFlags().contains(flag))
                .forEach(flag -> missing.add(new Text(flag.name(), flag.name())));
        unstated.stream()
                .filter(nutrient -> !food.per100g().isKnown(nutrient))
                .forEach(nutrient -> missing.add(named(nutrient)));
        return missing;
    }

    private static boolean isRefusedForWhatIsStated(DishFacts dish, Eater eater) {
        Set<DietFlag> required = required(eater);
        return dish.foods().stream()
                .anyMatch(food -> eater.dislikes(food)
                        || (!food.isUndeclared() && food.allergens().stream().anyMatch(eater.allergies()::contains))
                        || (!food.isOwn() && !food.dietFlags().containsAll(required)));
    }

    private static Set<DietFlag> required(Eater eater) {
        Set<DietFlag> required = EnumSet.noneOf(DietFlag.class);
        required.addAll(eater.needed());
        DietFlag.of(eater.diet()).ifPresent(required::add);
        return required;
    }

    private static Stream<Food> own(DishFacts dish) {
        return dish.foods().stream().filter(Food::isOwn);
    }

    private static Text named(Nutrient nutrient) {
        return new Text(
                nutrient.text().en() + " (" + nutrient.key() + ")",
                nutrient.text().zh() + "（" + nutrient.key() + "）");
    }

    private static Optional<Text> unsaid(Food food, List<Text> what) {
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text(
                        "“" + food.name().en() + "” does not state "
                                + what.stream().map(Text::en).collect(Collectors.joining(", ")),
                        "“" + food.name().zh() + "”未说明"
                                + what.stream().map(Text::zh).collect(Collectors.joining("、"))));
    }

    private static Text note(DishFacts dish, Diner diner, List<Diner> diners, Text why) {
        Text name = dish.dish().name();
        boolean alone = diners.size() == 1;
        return new Text(
                "Not planned" + (alone ? "" : " for " + diner.id()) + ": “" + name.en() + "”, because " + why.en()
                        + ". State it with PUT /foods/{id} and plan again.",
                "“" + name.zh() + "”未列入" + (alone ? "" : diner.id() + "的") + "计划：" + why.zh()
                        + "。请用 PUT /foods/{id} 补充后重新生成。");
    }
}
