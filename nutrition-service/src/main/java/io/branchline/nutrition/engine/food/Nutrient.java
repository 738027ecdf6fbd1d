package io.branchline.nutrition.engine.food;

import io.branchline.nutrition.engine.text.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the composition table knows of a food; names follow USDA SR28 and GB 28050-2011, amounts are per 100 g or per intake. */
public enum Nutrient {
    ENERGY(Unit.KCAL, "Energy", "能量"),
    PROTEIN(Unit.G, "Protein", "蛋白质"),
    FAT(Unit.G, "Fat", "脂肪"),
    CARBOHYDRATE(Unit.G, "Carbohydrate", "碳水化合物"),
    FIBER(Unit.G, "Dietary fibre", "膳食纤维"),
    SUGARS(Unit.G, "Sugars", "糖"),
    SATURATED_FAT(Unit.G, "Saturated fat", "饱和脂肪"),
    MONOUNSATURATED_FAT(Unit.G, "Monounsaturated fat", "单不饱和脂肪"),
    POLYUNSATURATED_FAT(Unit.G, "Polyunsaturated fat", "多不饱和脂肪"),
    TRANS_FAT(Unit.G, "Trans fat", "反式脂肪"),
    LINOLEIC_ACID(Unit.G, "Linoleic acid", "亚油酸"),
    ALPHA_LINOLENIC_ACID(Unit.G, "Alpha-linolenic acid", "α-亚麻酸"),
    EPA(Unit.G, "EPA", "二十碳五烯酸（EPA）"),
    DHA(Unit.G, "DHA", "二十二碳六烯酸（DHA）"),
    CHOLESTEROL(Unit.MG, "Cholesterol", "胆固醇"),
    WATER(Unit.G, "Water", "水分"),
    ALCOHOL(Unit.G, "Alcohol", "酒精"),
    CAFFEINE(Unit.MG, "Caffeine", "咖啡因"),
    CALCIUM(Unit.MG, "Calcium", "钙"),
    IRON(Unit.MG, "Iron", "铁"),
    MAGNESIUM(Unit.MG, "Magnesium", "镁"),
    PHOSPHORUS(Unit.MG, "Phosphorus", "磷"),
    POTASSIUM(Unit.MG, "Potassium", "钾"),
    SODIUM(Unit.MG, "Sodium", "钠"),
    ZINC(Unit.MG, "Zinc", "锌"),
    COPPER(Unit.MG, "Copper", "铜"),
    MANGANESE(Unit.MG, "Manganese", "锰"),
    SELENIUM(Unit.MCG, "Selenium", "硒"),
    VITAMIN_A(Unit.MCG, "Vitamin A (RAE)", "维生素A（视黄醇活性当量）"),
    RETINOL(Unit.MCG, "Retinol (preformed vitamin A)", "视黄醇"),
    BETA_CAROTENE(Unit.MCG, "Beta-carotene", "β-胡萝卜素"),
    VITAMIN_C(Unit.MG, "Vitamin C", "维生素C"),
    VITAMIN_D(Unit.MCG, "Vitamin D", "维生素D"),
    VITAMIN_E(Unit.MG, "Vitamin E (alpha-tocopherol)", "维生素E（α-生育酚）"),
    VITAMIN_K(Unit.MCG, "Vitamin K", "维生素K"),
    THIAMIN(Unit.MG, "Thiamin (B1)", "维生素B1（硫胺素）"),
    RIBOFLAVIN(Unit.MG, "Riboflavin (B2)", "维生素B2（核黄素）"),
    NIACIN(Unit.MG, "Niacin (B3)", "烟酸"),
    PANTOTHENIC_ACID(Unit.MG, "Pantothenic acid (B5)", "泛酸"),
    VITAMIN_B6(Unit.MG, "Vitamin B6", "维生素B6"),
    FOLATE(Unit.MCG, "Folate (DFE)", "叶酸（膳食叶酸当量）"),
    FOLIC_ACID(Unit.MCG, "Folic acid (added)", "合成叶酸"),
    VITAMIN_B12(Unit.MCG, "Vitamin B12", "维生素B12"),
    CHOLINE(Unit.MG, "Choline", "胆碱");

    /** How many nutrients there are; the length of a {@link NutrientVector}. */
    public static final int COUNT = values().length;

    private static final Map<String, Nutrient> BY_KEY = new TreeMap<>();

    static {
        for (Nutrient nutrient : values()) {
            BY_KEY.put(nutrient.key, nutrient);
        }
    }

    private final Unit unit;
    private final Text text;
    private final String key;

    Nutrient(Unit unit, String en, String zh) {
        this.unit = unit;
        this.text = new Text(en, zh);
        this.key = camelCase(name()) + unit.suffix;
    }

    /** Units of the table; micrograms are written {@code mcg}. */
    public enum Unit {
        KCAL("Kcal", "kcal"),
        G("G", "g"),
        MG("Mg", "mg"),
        MCG("Mcg", "mcg");

        private final String suffix;
        private final String symbol;

        Unit(String suffix, String symbol) {
            this.suffix = suffix;
            this.symbol = symbol;
        }

        /** The unit as written after a number. */
        public String symbol() {
            return symbol;
        }
    }

    /** The unit of every amount of this nutrient. */
    public Unit unit() {
        return unit;
    }

    /** The name readers see. */
    public Text text() {
        return text;
    }

    /** The name in JSON and in table heads, with its unit: {@code energyKcal}, {@code vitaminDMcg}. */
    public String key() {
        return key;
    }

    /** The nutrient of a {@link #key()}. */
    public static Optional<Nutrient> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
