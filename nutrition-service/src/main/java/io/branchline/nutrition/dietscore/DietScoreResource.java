package io.branchline.nutrition.dietscore;

import io.branchline.kit.Language;
import io.branchline.nutrition.engine.diet.HealthyEatingIndex;
import io.branchline.nutrition.engine.diet.Intake;
import io.branchline.nutrition.engine.diet.Pagoda;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.food.FoodPatterns;
import io.branchline.nutrition.engine.food.group.PagodaGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/diet-scores")
@Tag(name = "Diet scores", description = "How good a day of eating is")
class DietScoreResource {
    private final Language language;

    DietScoreResource(Language language) {
        this.language = language;
    }

    /** What was eaten: for the index energy, nutrients and food patterns; for the pagoda grams by group. */
    record Eaten(
            @NotNull @DecimalMin("0") @DecimalMax("100000") Double energyKcal,
            @NotNull @Valid Patterns patterns,
            @NotNull @DecimalMin("0") @DecimalMax("1000000") Double sodiumMg,
            @NotNull @DecimalMin("0") @DecimalMax("10000") Double saturatedFatG,
            @NotNull @DecimalMin("0") @DecimalMax("10000") Double monounsaturatedFatG,
            @NotNull @DecimalMin("0") @DecimalMax("10000") Double polyunsaturatedFatG,
            @Nullable Boolean toddler,

            @Nullable @Size(max = 16)
            Map<PagodaGroup, @NotNull @DecimalMin("0") @DecimalMax("100000") Double> groupGrams) {

        static final String EXAMPLE = """
                {"energyKcal": 2000, "sodiumMg": 2600, "saturatedFatG": 20, "monounsaturatedFatG": 28,
                 "polyunsaturatedFatG": 16, "patterns": {"totalFruitCup": 1.5, "wholeFruitCup": 1.2, "vegetablesCup": 2.1,
                 "darkGreenCup": 0.5, "legumesCup": 0.2, "wholeGrainsOz": 2, "refinedGrainsOz": 4, "dairyCup": 1.6,
                 "meatEggsOz": 4, "seafoodOz": 1, "nutsSoyOz": 0.8, "legumesOz": 0.8, "addedSugarsTsp": 9},
                 "groupGrams": {"CEREALS": 180, "WHOLE_GRAINS_BEANS": 60, "TUBERS": 60, "VEGETABLES": 380, "FRUITS": 220,
                 "MEAT_POULTRY": 60, "AQUATIC": 40, "EGGS": 50, "DAIRY": 300, "SOY_NUTS": 28, "OILS": 26, "SALT": 6}}""";
    }

    /** Cup and ounce equivalents of the US Food Patterns; added sugars in teaspoons of 4.2 g. */
    record Patterns(
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double totalFruitCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double wholeFruitCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double vegetablesCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double darkGreenCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double legumesCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double wholeGrainsOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double refinedGrainsOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double dairyCup,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double meatEggsOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double seafoodOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double nutsSoyOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double legumesOz,
            @NotNull @DecimalMin("0") @DecimalMax("1000") Double addedSugarsTsp) {

        FoodPatterns equivalents() {
            return new FoodPatterns(
                    totalFruitCup,
                    wholeFruitCup,
                    vegetablesCup,
                    darkGreenCup,
                    legumesCup,
                    wholeGrainsOz,
                    refinedGrainsOz,
                    dairyCup,
                    meatEggsOz,
                    seafoodOz,
                    nutsSoyOz,
                    legumesOz,
                    addedSugarsTsp);
        }
    }

    /** One component: amount, points reached and points to be had. */
    record ComponentView(
            String code, String name, double amount, String unit, double points, double most, double best) {}

    /** One storey of the pagoda: grams, range and points of ten. */
    record StoreyView(String code, String name, double grams, double low, double high, double points) {}

    /** Both scores of 100; the pagoda only when grams by group were given. */
    record Scores(
            double healthyEatingIndex,
            List<ComponentView> components,
            Source source,
            @Nullable Double pagoda,
            @Nullable List<StoreyView> storeys,
            @Nullable Source pagodaSource) {}

    @POST
    @Operation(
            operationId = "scoreDiet",
            summary = "Healthy Eating Index 2020 and food pagoda of a day; nothing is stored")
    public Scores score(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "day", value = Eaten.EXAMPLE)))
                    @NotNull
                    @Valid
                    Eaten eaten) {
        Locale locale = language.locale();
        Intake intake = new Intake(
                eaten.energyKcal(),
                eaten.patterns().equivalents(),
                eaten.sodiumMg(),
                eaten.saturatedFatG(),
                eaten.monounsaturatedFatG(),
                eaten.polyunsaturatedFatG());
        var index = HealthyEatingIndex.of(intake, Boolean.TRUE.equals(eaten.toddler()));
        var pagoda = eaten.groupGrams() == null ? null : Pagoda.of(eaten.groupGrams());
        return new Scores(
                index.total(),
                index.components().stream().map(one -> view(one, locale)).toList(),
                HealthyEatingIndex.SOURCE,
                pagoda == null ? null : pagoda.total(),
                pagoda == null
                        ? null
                        : pagoda.storeys().stream()
                                .map(one -> view(one, locale))
                                .toList(),
                pagoda == null ? null : Pagoda.SOURCE);
    }

    private static ComponentView view(HealthyEatingIndex.Score score, Locale locale) {
        return new ComponentView(
                score.code(),
                score.name().in(locale),
                Math.min(score.amount(), 1e6),
                score.unit(),
                score.points(),
                score.most(),
                score.best());
    }

    private static StoreyView view(Pagoda.Score score, Locale locale) {
        return new StoreyView(
                score.code(), score.name().in(locale), score.grams(), score.low(), score.high(), score.points());
    }
}
