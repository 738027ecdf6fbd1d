package io.branchline.nutrition.engine.dish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.nutrition.engine.reference.Row;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DishReaderTest {
    private static final Map<String, String> TOAST = Map.ofEntries(
            Map.entry("id", "toast"),
            Map.entry("name_en", "Toast"),
            Map.entry("name_zh", "吐司"),
            Map.entry("slots", "BREAKFAST|SNACK"),
            Map.entry("role", "STAPLE"),
            Map.entry("servings", "2"),
            Map.entry("minutes_active", "3"),
            Map.entry("minutes_total", "5"),
            Map.entry("difficulty", "1"),
            Map.entry("spicy", "0"),
            Map.entry("cost", "1"),
            Map.entry("ingredients", "bread:70|butter:7.5"),
            Map.entry("steps_en", "Toast the bread.|Butter it."),
            Map.entry("steps_zh", "烤面包。|抹黄油。"));

    private final DishReader reader = new DishReader(food -> food.equals("bread") || food.equals("butter"));

    private Dish read(String column, String value) {
        Map<String, String> fields = new HashMap<>(TOAST);
        fields.put(column, value);
        return reader.dish(Cuisine.PLAIN, row(fields));
    }

    private static Row row(Map<String, String> fields) {
        return Row.of("toast.csv line 1", fields);
    }

    @Test
    void a_row_becomes_a_dish() {
        Dish toast = reader.dish(Cuisine.PLAIN, row(TOAST));
        assertThat(toast.ingredients()).containsExactly(new Ingredient("bread", 70), new Ingredient("butter", 7.5));
        assertThat(toast.slots()).containsExactlyInAnyOrder(Slot.BREAKFAST, Slot.SNACK);
        assertThat(toast.steps().get(1).zh()).isEqualTo("抹黄油。");
        assertThat(toast.gramsPerServing()).isEqualTo(38.75);
    }

    @ParameterizedTest
    @CsvSource({
        "ingredients, bread:70|caviar:5, not in the table: caviar",
        "ingredients, bread:70|bread:5, named twice: bread",
        "ingredients, bread, not food:grams",
        "ingredients, '', ingredients is empty",
        "slots, '', no slot",
        "slots, BRUNCH, slots is not known: BRUNCH",
        "role, DESSERT, role is not known",
        "servings, 0, outside 1 to 12",
        "minutes_total, 2, minutes 3 of 2",
        "name_zh, ' ', name_zh is empty",
        "steps_zh, 烤面包。, '2 in English, 1 in Chinese'"
    })
    void a_wrong_row_is_refused_with_its_line_and_reason(String column, String value, String reason) {
        assertThatThrownBy(() -> read(column, value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("toast.csv line 1")
                .hasMessageContaining(reason);
    }
}
