package io.branchline.nutrition.engine.usda;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.nutrition.engine.food.Nutrient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseReaderTest {
    private static final String BUTTER = "~01001~^~0100~^~Butter, salted~^~BUTTER~^^^~Y~^^0^^6.38^4.27^8.79^3.87\n";
    private static final String ENERGY = "~01001~^~208~^717^0^^~4~^~NC~^^^^^^^^^^08/2010^\n";

    @TempDir
    Path folder;

    @Test
    void sr_foods_come_with_nutrients_and_the_weight_of_one_measure() throws IOException {
        file("FOOD_DES.txt", BUTTER);
        file("NUT_DATA.txt", ENERGY + "~01001~^~618~^2.728^12^^~1~^^^^^^^^^^^^\n");
        file("WEIGHT.txt", "~01001~^1^2^~tbsp~^28.4^^\n");
        ReleaseContent content = Sr28Reader.read(new ReleaseFiles(folder));
        ReleaseFood butter = content.foods().get(0);
        assertThat(butter.per100g().get(Nutrient.ENERGY)).isEqualTo(717);
        assertThat(butter.per100g().get(Nutrient.LINOLEIC_ACID)).isEqualTo(2.728);
        assertThat(butter.per100g().isKnown(Nutrient.IRON)).isFalse();
        assertThat(butter.portions()).containsExactly(new ReleaseFood.Portion("tbsp", 14.2));
        assertThat(content.badLines()).isEmpty();
    }

    @Test
    void bad_lines_are_left_out_and_named_by_number() throws IOException {
        file("FOOD_DES.txt", BUTTER + "~01002~^~0100~\n" + BUTTER);
        file(
                "NUT_DATA.txt",
                ENERGY + "~01001~^~203~^a lot^0^^~4~^^^^^^^^^^^^\n" + "~09999~^~203~^1^0^^~4~^^^^^^^^^^^^\n"
                        + "~01001~^~204~^-1^0^^~4~^^^^^^^^^^^^\n");
        file("WEIGHT.txt", "~01001~^1^0^~tbsp~^14.2^^\n");
        ReleaseContent content = Sr28Reader.read(new ReleaseFiles(folder));
        assertThat(content.badLines())
                .extracting(BadLine::file, BadLine::line)
                .containsExactly(
                        tuple("FOOD_DES.txt", 2),
                        tuple("FOOD_DES.txt", 3),
                        tuple("NUT_DATA.txt", 2),
                        tuple("NUT_DATA.txt", 3),
                        tuple("NUT_DATA.txt", 4),
                        tuple("WEIGHT.txt", 1));
        assertThat(content.records()).containsEntry("FOOD_DES.txt", 1).containsEntry("NUT_DATA.txt", 1);
    }

    @Test
    void a_portion_without_usual_weight_is_read_and_left_out() throws IOException {
        String heads = UsdaNutrients.BY_HEAD.keySet().stream()
                .map(head -> "\"" + head + "\"")
                .collect(Collectors.joining(","));
        String zeros = ",0".repeat(UsdaNutrients.BY_HEAD.size());
        file(
                "At_A_Glance_-_FNDDS_Nutrient_Values.csv",
                "\"title\",\nFood code,Main food description,WWEIA Category description," + heads
                        + "\n11000000,\"Formula, powder\",Formula" + zeros + "\n");
        file(
                "At_A_Glance_-_Portions_and_Weights.csv",
                "Food code,Portion description,Portion weight (g)\n11000000,1 fl oz,30.5\n"
                        + "11000000,Quantity not specified,-9\n");
        ReleaseContent content = FnddsReader.read(new ReleaseFiles(folder));
        assertThat(content.badLines()).isEmpty();
        assertThat(content.foods().get(0).portions()).containsExactly(new ReleaseFood.Portion("1 fl oz", 30.5));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }
}
