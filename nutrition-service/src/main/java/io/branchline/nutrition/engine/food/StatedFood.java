package io.branchline.nutrition.engine.food;

import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.food.group.Aisle;
import io.branchline.nutrition.engine.food.group.DietFlag;
import io.branchline.nutrition.engine.food.group.HeiGroup;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import io.branchline.nutrition.engine.text.Text;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A food as its owner states it. What is not stated holds against the food: undeclared allergens count as all of them, a flag that
 * neither is stated nor follows does not hold, a nutrient is unknown.
 *
 * @param allergens what it contains or may contain, of all that must be declared; null when nobody said
 * @param flags what is said to hold of it
 * @param heiGroup null counts in no group
 * @param pagodaGroup,aisle null where most foods of the HEI group belong
 * @param ediblePercent grams eaten of 100 g bought, 1 to 100
 * @param per100g nutrients of 100 g edible portion
 */
public record StatedFood(
        String id,
        Text name,
        @Nullable Set<Allergen> allergens,
        Set<DietFlag> flags,
        @Nullable HeiGroup heiGroup,
        @Nullable PagodaGroup pagodaGroup,
        @Nullable Aisle aisle,
        int ediblePercent,
        List<Food.Measure> measures,
        NutrientVector per100g) {
    private static final Set<HeiGroup> FLESH =
            EnumSet.of(HeiGroup.MEAT, HeiGroup.POULTRY, HeiGroup.CURED_MEAT, HeiGroup.ORGAN_MEAT);
    private static final Set<HeiGroup> SEAFOOD = EnumSet.of(HeiGroup.SEAFOOD_HIGH_OMEGA3, HeiGroup.SEAFOOD_LOW_OMEGA3);
    private static final Set<Nutrient> PARTS_OF_FAT = EnumSet.of(
            Nutrient.SATURATED_FAT,
            Nutrient.MONOUNSATURATED_FAT,
            Nutrient.POLYUNSATURATED_FAT,
            Nutrient.TRANS_FAT,
            Nutrient.LINOLEIC_ACID,
            Nutrient.ALPHA_LINOLENIC_ACID,
            Nutrient.EPA,
            Nutrient.DHA);
    private static final Set<Nutrient> PARTS_OF_CARBOHYDRATE = EnumSet.of(Nutrient.SUGARS, Nutrient.FIBER);

    /** The food to compute with. */
    public Food food() {
        HeiGroup group = heiGroup == null ? HeiGroup.NONE : heiGroup;
        GroupMean mean = GroupMean.of(group);
        return new Food(
                id,
                name,
                List.of(),
                List.of(),
                new Food.Source(Food.Source.OWN, id, true),
                pagodaGroup == null ? mean.pagodaGroup() : pagodaGroup,
                group,
                ediblePercent,
                allergens == null ? EnumSet.allOf(Allergen.class) : allergens,
                allFlags(),
                aisle == null ? mean.aisle() : aisle,
                measures,
                completed(),
                mean.patterns());
    }

    /** A stated flag that the allergens, the food group or the alcohol contradict; empty when all agree. */
    public Optional<DietFlag> contradicted() {
        Set<DietFlag> wrong = EnumSet.noneOf(DietFlag.class);
        if (allergens != null && allergens.contains(Allergen.MILK)) {
            wrong.add(DietFlag.DAIRY_FREE);
        }
        if (allergens != null && (allergens.contains(Allergen.WHEAT) || allergens.contains(Allergen.GLUTEN))) {
            wrong.add(DietFlag.GLUTEN_FREE);
        }
        if (heiGroup != null && FLESH.contains(heiGroup)) {
            wrong.addAll(EnumSet.of(DietFlag.VEGAN, DietFlag.VEGETARIAN, DietFlag.PESCATARIAN));
        }
        if (heiGroup != null && SEAFOOD.contains(heiGroup)) {
            wrong.addAll(EnumSet.of(DietFlag.VEGAN, DietFlag.VEGETARIAN));
        }
        if (heiGroup == HeiGroup.EGGS) {
            wrong.add(DietFlag.VEGAN);
        }
        if (per100g.get(Nutrient.ALCOHOL) > 0) {
            wrong.addAll(EnumSet.of(DietFlag.ALCOHOL_FREE, DietFlag.HALAL_OK, DietFlag.PREGNANCY_OK));
        }
        return flags.stream().filter(wrong::contains).sorted().findFirst();
    }

    /** The stated flags and what follows by their meaning, by the declared allergens, and by alcohol stated as none. */
    private Set<DietFlag> allFlags() {
        Set<DietFlag> all = EnumSet.noneOf(DietFlag.class);
        all.addAll(flags);
        imply(all, DietFlag.VEGAN, DietFlag.VEGETARIAN);
        imply(all, DietFlag.VEGETARIAN, DietFlag.PESCATARIAN);
        imply(all, DietFlag.PESCATARIAN, DietFlag.PORK_FREE);
        imply(all, DietFlag.HALAL_OK, DietFlag.PORK_FREE);
        imply(all, DietFlag.HALAL_OK, DietFlag.ALCOHOL_FREE);
        imply(all, DietFlag.KOSHER_OK, DietFlag.PORK_FREE);
        if (allergens != null && !allergens.contains(Allergen.MILK)) {
            all.add(DietFlag.DAIRY_FREE);
        }
        imply(all, DietFlag.DAIRY_FREE, DietFlag.LACTOSE_FREE);
        if (allergens != null && !allergens.contains(Allergen.WHEAT) && !allergens.contains(Allergen.GLUTEN)) {
            all.add(DietFlag.GLUTEN_FREE);
        }
        if (per100g.isKnown(Nutrient.ALCOHOL) && per100g.get(Nutrient.ALCOHOL) == 0) {
            all.add(DietFlag.ALCOHOL_FREE);
        }
        return all;
    }

    private static void imply(Set<DietFlag> flags, DietFlag one, DietFlag other) {
        if (flags.contains(one)) {
            flags.add(other);
        }
    }

    /** Where there is no fat, there is no saturated fat either. */
    private NutrientVector completed() {
        Map<Nutrient, Double> amounts = new EnumMap<>(Nutrient.class);
        amounts.putAll(per100g.toMap());
        none(amounts, Nutrient.FAT, PARTS_OF_FAT);
        none(amounts, Nutrient.CARBOHYDRATE, PARTS_OF_CARBOHYDRATE);
        return NutrientVector.of(amounts);
    }

    private static void none(Map<Nutrient, Double> amounts, Nutrient whole, Set<Nutrient> parts) {
        Double amount = amounts.get(whole);
        if (amount != null && amount == 0) {
            parts.forEach(part -> amounts.putIfAbsent(part, 0.0));
        }
    }
}
