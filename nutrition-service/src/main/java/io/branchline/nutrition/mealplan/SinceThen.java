package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.menu.Menu;
import io.branchline.nutrition.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan outlives what was known when it was made: a dish that is no longer safe for its owner is named first of all. */
final class SinceThen {
    private SinceThen() {}

    static Menu noted(Menu menu, Profile profile) {
        String owner = menu.diners().get(0).id();
        List<DishFacts> unsafe = menu.plan()
                .servings()
                .filter(serving -> serving.portion(owner) > 0)
                .map(Serving::dish)
                .distinct()
                .filter(dish -> !dish.suits(profile.diet())
                        || dish.allergens().stream().anyMatch(profile.allergies()::contains))
                .toList();
        if (unsafe.isEmpty()) {
            return menu;
        }
        List<String> en = new ArrayList<>(menu.notesEn());
        List<String> zh = new ArrayList<>(menu.notesZh());
        en.add(
                0,
                "The profile has changed since this plan was made. These dishes no longer fit its allergies or diet, do not eat them: "
                        + unsafe.stream().map(dish -> dish.dish().name().en()).collect(Collectors.joining(", ")) + ".");
        zh.add(
                0,
                "制定该计划后档案有变化。以下菜品已不符合过敏或饮食要求，请勿食用："
                        + unsafe.stream().map(dish -> dish.dish().name().zh()).collect(Collectors.joining("、")) + "。");
        return menu.noting(en, zh);
    }
}
