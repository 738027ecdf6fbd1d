package io.branchline.nutrition.engine.usda;

import static java.util.Map.entry;

import io.branchline.nutrition.engine.food.Nutrient;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which number of SR (Nutr_No) and which column head of FNDDS stands for which nutrient. */
final class UsdaNutrients {
    private static final Map<Integer, Nutrient> BY_NUMBER = Map.ofEntries(
            entry(208, Nutrient.ENERGY),
            entry(203, Nutrient.PROTEIN),
            entry(204, Nutrient.FAT),
            entry(205, Nutrient.CARBOHYDRATE),
            entry(291, Nutrient.FIBER),
            entry(269, Nutrient.SUGARS),
            entry(606, Nutrient.SATURATED_FAT),
            entry(645, Nutrient.MONOUNSATURATED_FAT),
            entry(646, Nutrient.POLYUNSATURATED_FAT),
            entry(605, Nutrient.TRANS_FAT),
            entry(675, Nutrient.LINOLEIC_ACID),
            entry(851, Nutrient.ALPHA_LINOLENIC_ACID),
            entry(629, Nutrient.EPA),
            entry(621, Nutrient.DHA),
            entry(601, Nutrient.CHOLESTEROL),
            entry(255, Nutrient.WATER),
            entry(221, Nutrient.ALCOHOL),
            entry(262, Nutrient.CAFFEINE),
            entry(301, Nutrient.CALCIUM),
            entry(303, Nutrient.IRON),
            entry(304, Nutrient.MAGNESIUM),
            entry(305, Nutrient.PHOSPHORUS),
            entry(306, Nutrient.POTASSIUM),
            entry(307, Nutrient.SODIUM),
            entry(309, Nutrient.ZINC),
            entry(312, Nutrient.COPPER),
            entry(315, Nutrient.MANGANESE),
            entry(317, Nutrient.SELENIUM),
            entry(320, Nutrient.VITAMIN_A),
            entry(319, Nutrient.RETINOL),
            entry(321, Nutrient.BETA_CAROTENE),
            entry(401, Nutrient.VITAMIN_C),
            entry(328, Nutrient.VITAMIN_D),
            entry(323, Nutrient.VITAMIN_E),
            entry(430, Nutrient.VITAMIN_K),
            entry(404, Nutrient.THIAMIN),
            entry(405, Nutrient.RIBOFLAVIN),
            entry(406, Nutrient.NIACIN),
            entry(410, Nutrient.PANTOTHENIC_ACID),
            entry(415, Nutrient.VITAMIN_B6),
            entry(435, Nutrient.FOLATE),
            entry(431, Nutrient.FOLIC_ACID),
            entry(418, Nutrient.VITAMIN_B12),
            entry(421, Nutrient.CHOLINE));

    /** Isomers not told apart: taken only where the release does not give the n-6 or n-3 acid by itself. */
    private static final Map<Integer, Nutrient> UNDIFFERENTIATED =
            Map.of(618, Nutrient.LINOLEIC_ACID, 619, Nutrient.ALPHA_LINOLENIC_ACID);

    /** Heads of the file of nutrient values, white space evened out. */
    static final Map<String, Nutrient> BY_HEAD = Arrays.stream("""
            ENERGY=Energy (kcal)
            PROTEIN=Protein (g)
            FAT=Total Fat (g)
            CARBOHYDRATE=Carbohydrate (g)
            FIBER=Fiber, total dietary (g)
            SUGARS=Sugars, total (g)
            SATURATED_FAT=Fatty acids, total saturated (g)
            MONOUNSATURATED_FAT=Fatty acids, total monounsaturated (g)
            POLYUNSATURATED_FAT=Fatty acids, total polyunsaturated (g)
            LINOLEIC_ACID=18:2 (g)
            ALPHA_LINOLENIC_ACID=18:3 (g)
            EPA=20:5 n-3 (g)
            DHA=22:6 n-3 (g)
            CHOLESTEROL=Cholesterol (mg)
            WATER=Water (g)
            ALCOHOL=Alcohol (g)
            CAFFEINE=Caffeine (mg)
            CALCIUM=Calcium (mg)
            IRON=Iron (mg)
            MAGNESIUM=Magnesium (mg)
            PHOSPHORUS=Phosphorus (mg)
            POTASSIUM=Potassium (mg)
            SODIUM=Sodium (mg)
            ZINC=Zinc (mg)
            COPPER=Copper (mg)
            SELENIUM=Selenium (mcg)
            VITAMIN_A=Vitamin A, RAE (mcg_RAE)
            RETINOL=Retinol (mcg)
            BETA_CAROTENE=Carotene, beta (mcg)
            VITAMIN_C=Vitamin C (mg)
            VITAMIN_D=Vitamin D (D2 + D3) (mcg)
            VITAMIN_E=Vitamin E (alpha-tocopherol) (mg)
            VITAMIN_K=Vitamin K (phylloquinone) (mcg)
            THIAMIN=Thiamin (mg)
            RIBOFLAVIN=Riboflavin (mg)
            NIACIN=Niacin (mg)
            VITAMIN_B6=Vitamin B-6 (mg)
            FOLATE=Folate, DFE (mcg_DFE)
            FOLIC_ACID=Folic acid (mcg)
            VITAMIN_B12=Vitamin B-12 (mcg)
            CHOLINE=Choline, total (mg)
            """.split("\n", -1))
            .filter(line -> line.contains("="))
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[1], pair -> Nutrient.valueOf(pair[0])));

    private UsdaNutrients() {}

    static Optional<Nutrient> ofNumber(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    static Optional<Nutrient> ofUndifferentiated(int number) {
        return Optional.ofNullable(UNDIFFERENTIATED.get(number));
    }
}
