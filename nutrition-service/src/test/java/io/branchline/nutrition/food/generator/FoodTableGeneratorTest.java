package io.branchline.nutrition.food.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoodTableGeneratorTest {
    private static final Path FIGURES = Path.of("src", "main", "resources", "data", "food_nutrients.csv");

    @Test
    void no_figure_was_changed_but_by_the_generator() throws IOException {
        List<String> lines = Files.readAllLines(FIGURES);
        List<String> table =
                lines.stream().filter(line -> !line.startsWith("#")).toList();

        assertThat(lines)
                .as("run FoodTableGenerator on the official USDA files instead of editing figures")
                .contains(FoodTableGenerator.DIGEST + FoodTableGenerator.digest(table));
    }
}
