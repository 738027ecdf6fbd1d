package io.branchline.nutrition.engine.description;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chinese phrase about one food: 两个鸡蛋, 半斤青菜, 一碗米饭, 200克牛奶.
 *
 * @param quantity how many of the unit, one when nothing is said
 * @param unit the measure word, empty when there is none
 * @param name what is left: the food
 */
record ChinesePhrase(double quantity, String unit, String name) {
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("半", 0.5),
            Map.entry("一", 1.0),
            Map.entry("二", 2.0),
            Map.entry("两", 2.0),
            Map.entry("俩", 2.0),
            Map.entry("三", 3.0),
            Map.entry("四", 4.0),
            Map.entry("五", 5.0),
            Map.entry("六", 6.0),
            Map.entry("七", 7.0),
            Map.entry("八", 8.0),
            Map.entry("九", 9.0),
            Map.entry("十", 10.0));

    /** Market weights: a jin is 500 g, a liang 50 g (Chinese State Council order of 1959). A millilitre counts as a gram. */
    private static final Map<String, Double> GRAMS = Map.of(
            "克", 1.0, "g", 1.0, "斤", 500.0, "两", 50.0, "公斤", 1000.0, "千克", 1000.0, "kg", 1000.0, "毫升", 1.0, "ml", 1.0,
            "升", 1000.0);

    private static final Pattern PHRASE =
            Pattern.compile("(?:大约|大概|约|差不多|吃了|喝了|来了|还有|外加)*(半|[一二两俩三四五六七八九十]|\\d+(?:\\.\\d+)?|\\d+/\\d+)?(半)?"
                    + "(公斤|千克|毫升|kg|ml|克|g|斤|两|升|小碗|大碗|碗|个|只|枚|颗|粒|杯|盒|瓶|袋|包|片|块|根|条|勺|汤匙|茶匙|匙|份|盘|把|串|张|棵|瓣|朵|段|听|罐|碟)?"
                    + "(半)?的?(.+)");

    static Optional<ChinesePhrase> of(String text) {
        Matcher phrase = PHRASE.matcher(text.strip());
        if (!phrase.matches()) {
            return Optional.empty();
        }
        double quantity = number(phrase.group(1));
        boolean half = phrase.group(2) != null || phrase.group(4) != null;
        String unit = phrase.group(3) == null ? "" : phrase.group(3);
        return Optional.of(new ChinesePhrase(quantity + (half ? 0.5 : 0), unit, phrase.group(5)));
    }

    /** Grams when the unit is a weight or volume. */
    Optional<Double> weighed() {
        return Optional.ofNullable(GRAMS.get(unit)).map(grams -> grams * quantity);
    }

    private static double number(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return 1;
        }
        Double named = NUMBERS.get(text);
        double value = named != null ? named : Amount.of(text);
        return Double.isNaN(value) ? 1 : value;
    }
}
