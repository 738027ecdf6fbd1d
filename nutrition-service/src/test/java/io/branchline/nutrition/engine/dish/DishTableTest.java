package io.branchline.nutrition.engine.dish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DishTableTest {
    private static final Set<String> FOODS = CsvTable.resource("/data/foods.csv").rows().stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toSet());
    private static final DishTable TABLE = DishTable.read(FOODS::contains);

    @Test
    void every_ingredient_is_in_the_food_table() {
        assertThat(TABLE.all())
                .allSatisfy(dish -> assertThat(FOODS)
                        .as(dish.id())
                        .containsAll(dish.ingredients().stream()
                                .map(Ingredient::food)
                                .toList()));
    }

    @Test
    void a_dish_with_an_unknown_food_stops_the_start() {
        assertThatThrownBy(() -> DishTable.read(food -> !food.equals("tomato-raw")))
                .hasMessageContaining("food is not in the table: tomato-raw");
    }

    @Test
    void every_name_is_used_once_in_each_language() {
        Set<String> names = new HashSet<>();
        assertThat(TABLE.all()).allSatisfy(dish -> {
            assertThat(names.add(dish.name().en())).as(dish.name().en()).isTrue();
            assertThat(names.add(dish.name().zh())).as(dish.name().zh()).isTrue();
        });
    }

    @Test
    void every_text_is_in_its_own_language() {
        assertThat(TABLE.all()).allSatisfy(dish -> {
            assertIsBilingual(dish.name());
            assertThat(dish.steps()).hasSizeBetween(1, 6).allSatisfy(DishTableTest::assertIsBilingual);
        });
    }

    @Test
    void every_cuisine_and_slot_and_role_is_served() {
        assertThat(TABLE.all())
                .extracting(Dish::cuisine)
                .contains(EnumSet.complementOf(EnumSet.of(Cuisine.OTHER)).toArray(Cuisine[]::new));
        assertThat(TABLE.all()).extracting(Dish::role).contains(Role.values());
        for (Slot slot : Slot.values()) {
            assertThat(TABLE.all().stream().filter(dish -> dish.slots().contains(slot)))
                    .as(slot.name())
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void a_serving_is_something_a_person_eats() {
        assertThat(TABLE.all().stream()
                        .filter(dish -> dish.gramsPerServing() < 5 || dish.gramsPerServing() > 750)
                        .map(Dish::id))
                .isEmpty();
    }

    @Test
    void a_dish_is_found_by_its_id_only() {
        assertThat(TABLE.find("tomato-egg-stir-fry"))
                .hasValueSatisfying(dish -> assertThat(dish.name().zh()).isEqualTo("番茄炒蛋"));
        assertThat(TABLE.find("no-such-dish")).isEmpty();
    }

    private static void assertIsBilingual(Text text) {
        assertThat(text.en()).as(text.en()).matches("[\\p{ASCII}°½éèêîôçäöüåøæñ]+");
        assertThat(text.zh()).as(text.zh()).matches(".*\\p{IsHan}.*");
    }
}
