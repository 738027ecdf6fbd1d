package io.branchline.nutrition.engine.dish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.nutrition.engine.table.CsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DishReaderTest {
    private final Map<String, String> toast = new LinkedHashMap<>();
    private final DishReader reader = new DishReader(List.of("bread", "butter")::contains);

    DishReaderTest() {
        toast.put("id", "toast");
        toast.put("name_en", "Toast");
        toast.put("name_zh", "吐司");
        toast.put("slots", "BREAKFAST|SNACK");
        toast.put("role", "STAPLE");
        toast.put("servings", "2");
        toast.put("minutes_active", "3");
        toast.put("minutes_total", "5");
        toast.put("difficulty", "1");
        toast.put("spicy", "0");
        toast.put("cost", "1");
        toast.put("ingredients", "bread:70|butter:7.5");
        toast.put("steps_en", "Toast the bread.|Butter it.");
        toast.put("steps_zh", "烤面包。|抹黄油。");
    }

    private Dish read() throws IOException {
        String table = String.join(",", toast.keySet()) + "\n" + String.join(",", toast.values());
        return reader.dish(
                Cuisine.PLAIN, CsvTable.read(new StringReader(table)).rows().get(0));
    }

    @Test
    void a_row_becomes_a_dish() throws IOException {
        Dish dish = read();
        assertThat(dish.ingredients()).containsExactly(new Ingredient("bread", 70), new Ingredient("butter", 7.5));
        assertThat(dish.slots()).containsExactlyInAnyOrder(Slot.BREAKFAST, Slot.SNACK);
        assertThat(dish.steps().get(1).zh()).isEqualTo("抹黄油。");
        assertThat(dish.gramsPerServing()).isEqualTo(38.75);
    }

    @ParameterizedTest
    @CsvSource({
        "ingredients, bread:70|caviar:5, not in the table: caviar",
        "ingredients, bread:70|bread:5, named twice: bread",
        "ingredients, bread:7000, 7000.0 g",
        "ingredients, bread, not food:grams",
        "ingredients, '', no ingredient",
        "slots, '', no slot",
        "slots, BRUNCH, BRUNCH",
        "role, DESSERT, DESSERT",
        "servings, 0, servings 0",
        "servings, two, servings is no number",
        "spicy, 4, spicy 4",
        "minutes_total, 2, minutes 3 of 2",
        "difficulty, 4, difficulty 4",
        "name_zh, ' ', name_zh is empty",
        "steps_zh, 烤面包。, '2 in English, 1 in Chinese'"
    })
    void a_wrong_row_is_refused_with_its_dish_and_reason(String column, String value, String reason) {
        toast.put(column, value);
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dish toast: ")
                .hasMessageContaining(reason);
    }
}
