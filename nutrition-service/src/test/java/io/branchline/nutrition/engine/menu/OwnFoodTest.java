package io.branchline.nutrition.engine.menu;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.dish.Cuisine;
import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.dish.Dish;
import io.branchline.nutrition.engine.dish.DishFacts;
import io.branchline.nutrition.engine.dish.Effort;
import io.branchline.nutrition.engine.dish.Ingredient;
import io.branchline.nutrition.engine.dish.Role;
import io.branchline.nutrition.engine.dish.Slot;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.food.NutrientVector;
import io.branchline.nutrition.engine.food.StatedFood;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Eater;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.Limit.Scope;
import io.branchline.nutrition.engine.menu.problem.Plan;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import io.branchline.nutrition.engine.menu.problem.PlannedMeal;
import io.branchline.nutrition.engine.menu.problem.Serving;
import io.branchline.nutrition.engine.menu.problem.Shape;
import io.branchline.nutrition.engine.menu.problem.TableWishes;
import io.branchline.nutrition.engine.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dishes of foods that people added: what is not stated keeps them from whom it could harm. */
class OwnFoodTest {
    private static final Map<Nutrient, Double> LABEL =
            Map.of(Nutrient.ENERGY, 380.0, Nutrient.PROTEIN, 70.0, Nutrient.FAT, 6.0, Nutrient.CARBOHYDRATE, 11.0);

    /** Porridge of oats with 30 g of a powder. */
    private static DishFacts porridge(
            @Nullable Set<Allergen> allergens, @Nullable HeiGroup group, Map<Nutrient, Double> more) {
        Map<Nutrient, Double> amounts = new HashMap<>(LABEL);
        amounts.putAll(more);
        StatedFood powder = new StatedFood(
                "powder",
                new Text("powder", "粉"),
                allergens,
                Set.of(),
                group,
                null,
                null,
                100,
                List.of(),
                NutrientVector.of(amounts));
        Dish dish = new Dish(
                "porridge",
                new Text("porridge", "粥"),
                Cuisine.PLAIN,
                Set.of(Slot.BREAKFAST),
                Role.ONE_DISH,
                1,
                new Effort(5, 10, 1),
                0,
                1,
                List.of(new Ingredient("oats-rolled-dry", 60), new Ingredient("powder", 30)),
                List.of());
        return DishFacts.of(dish, FoodTable.shipped().with(List.of(powder.food())));
    }

    private static Diner limiting(Eater eater, Limit... more) {
        Diner plain = Menus.diner("one", 2000, eater);
        List<Limit> limits = new ArrayList<>(plain.limits());
        limits.addAll(List.of(more));
        return new Diner("one", eater, limits);
    }

    private static Verdict verdict(DishFacts dish, Diner diner) {
        PlannedMeal meal = new PlannedMeal(
                Shape.BREAKFAST_BOWL, Region.CHINESE, List.of(new Serving(dish, 0, Map.of("one", 1.0))));
        PlanProblem problem = new PlanProblem(
                1,
                List.of(Slot.BREAKFAST),
                List.of(diner),
                List.of(dish),
                TableWishes.of(Set.of(Region.CHINESE), List.of(60)),
                Map.of());
        return Verdict.of(new Plan(List.of(new Plan.Day(List.of(meal)))), problem);
    }

    @Test
    void undeclared_allergens_keep_a_dish_from_everybody_with_an_allergy_and_the_verdict_says_so() {
        DishFacts undeclared = porridge(null, null, Map.of());
        for (Allergen allergen : Allergen.values()) {
            Diner allergic = Menus.diner("one", 2000, Menus.allergicTo(allergen));
            assertThat(allergic.mayEat(undeclared)).as(allergen.name()).isFalse();
            assertThat(verdict(undeclared, allergic).isUnsafe())
                    .as(allergen.name())
                    .isTrue();
        }
        assertThat(Menus.diner("one", 2000, Menus.omnivore()).mayEat(undeclared))
                .isTrue();
        assertThat(Menus.diner("one", 2000, Menus.allergicTo(Allergen.PEANUT))
                        .mayEat(porridge(Set.of(), null, Map.of())))
                .isTrue();
    }

    @Test
    void a_dish_is_of_a_diet_only_when_its_own_foods_are_said_to_be() {
        Eater vegetarian = new Eater(Set.of(), Diet.VEGETARIAN, Set.of(), List.of());
        Eater pregnant = new Eater(Set.of(), Diet.OMNIVORE, Set.of(DietFlag.PREGNANCY_OK), List.of());
        assertThat(vegetarian.mayEat(porridge(Set.of(), null, Map.of()))).isFalse();
        assertThat(pregnant.mayEat(porridge(Set.of(), null, Map.of()))).isFalse();
    }

    @Test
    void its_name_is_held_against_dislikes() {
        Eater picky = new Eater(Set.of(), Diet.OMNIVORE, Set.of(), List.of("powder"));
        assertThat(picky.mayEat(porridge(Set.of(), null, Map.of()))).isFalse();
    }

    @Test
    void silence_about_sodium_or_much_fat_keeps_a_dish_from_who_has_a_limit_of_it() {
        Limit sodium = new Limit(Nutrient.SODIUM, 1500, 0, 2300, Scope.ON_AVERAGE);
        Limit saturated = new Limit(Nutrient.SATURATED_FAT, 20, 0, 22, Scope.ON_AVERAGE);
        Diner diner = limiting(Menus.omnivore(), sodium, saturated);
        assertThat(diner.unstated(porridge(Set.of(), null, Map.of())))
                .containsExactlyInAnyOrder(Nutrient.SODIUM, Nutrient.SATURATED_FAT);
        assertThat(verdict(porridge(Set.of(), null, Map.of()), diner).isUnsafe())
                .isTrue();
        Map<Nutrient, Double> lean = Map.of(Nutrient.SODIUM, 400.0, Nutrient.FAT, 1.0);
        assertThat(diner.mayEat(porridge(Set.of(), null, lean))).isTrue();
    }

    @Test
    void silence_about_what_labels_must_name_where_it_is_added_counts_as_none_unless_it_may_be_liver() {
        Limit iron = Limit.atMost(Nutrient.IRON, 45);
        Limit retinol = Limit.atMost(Nutrient.RETINOL, 3000);
        Limit potassium = Limit.atMost(Nutrient.POTASSIUM, 2500);
        Diner diner = limiting(Menus.omnivore(), iron, retinol, potassium);
        assertThat(diner.unstated(porridge(Set.of(), HeiGroup.SOY, Map.of()))).containsExactly(Nutrient.POTASSIUM);
        assertThat(diner.unstated(porridge(Set.of(), HeiGroup.ORGAN_MEAT, Map.of())))
                .contains(Nutrient.RETINOL);
        Limit asked = new Limit(Nutrient.IRON, 10, 0, 10, Scope.ON_AVERAGE);
        assertThat(limiting(Menus.omnivore(), asked).unstated(porridge(Set.of(), HeiGroup.SOY, Map.of())))
                .containsExactly(Nutrient.IRON);
    }
}
