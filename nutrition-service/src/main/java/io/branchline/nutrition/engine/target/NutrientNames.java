package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.text.Text;
import java.util.HashMap;
import java.util.Map;

/** Names of the nutrients of the reference tables; those of the composition table are taken from there. */
final class NutrientNames {
    private static final Map<String, Text> NAMES = names();

    private NutrientNames() {}

    static Text of(String nutrient) {
        Text name = NAMES.get(nutrient);
        if (name == null) {
            throw new IllegalArgumentException("no nutrient " + nutrient);
        }
        return name;
    }

    private static Map<String, Text> names() {
        Map<String, Text> names = new HashMap<>();
        for (Nutrient nutrient : Nutrient.values()) {
            names.put(nutrient.name(), nutrient.text());
        }
        names.put("IODINE", new Text("Iodine", "碘"));
        names.put("CHROMIUM", new Text("Chromium", "铬"));
        names.put("FLUORIDE", new Text("Fluoride", "氟"));
        names.put("MOLYBDENUM", new Text("Molybdenum", "钼"));
        names.put("CHLORIDE", new Text("Chloride", "氯"));
        names.put("BIOTIN", new Text("Biotin", "生物素"));
        return names;
    }
}
