package io.branchline.nutrition.mealplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.food.Nutrient;
import io.branchline.nutrition.engine.menu.conflict.Wish.Bounds;
import io.branchline.nutrition.engine.menu.evaluation.Check;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Conflict;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Outcome.Undecided;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.profile.PersonalData;
import io.branchline.nutrition.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes plans, lets none leave that its evaluation does not pass, and keeps them. */
@ApplicationScoped
class MealPlans implements PersonalData {
    private final ObjectMapper json;

    MealPlans(ObjectMapper json) {
        this.json = json;
    }

    /** A plan that is not kept. */
    MealPlanView make(Order order, Locale locale) {
        return Rendering.of(order, plan(order), null, locale);
    }

    MealPlan keep(Profile profile, Order order, Instant now) {
        Planned planned = plan(order);
        MealPlan kept =
                new MealPlan(profile.id(), now, order.start(), order.wishes().dayCount());
        kept.persist();
        kept.says(
                write(order, planned, kept.id(), Locale.ENGLISH),
                write(order, planned, kept.id(), Locale.SIMPLIFIED_CHINESE));
        return kept;
    }

    MealPlanView view(MealPlan kept, Locale locale) {
        try {
            return json.readValue(kept.plan(locale), MealPlanView.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("meal plan " + kept.id() + " cannot be read", damaged);
        }
    }

    @Override
    public String section() {
        return "mealPlans";
    }

    /** Every kept plan in both languages, the newest first. */
    @Override
    public List<Map<String, Object>> of(UUID profileId) {
        return MealPlan.page(profileId, null, Integer.MAX_VALUE).stream()
                .map(kept -> Map.<String, Object>of(
                        "id", kept.id(),
                        "createdAt", kept.createdAt(),
                        "en", view(kept, Locale.ENGLISH),
                        "zh", view(kept, Locale.SIMPLIFIED_CHINESE)))
                .toList();
    }

    private String write(Order order, Planned planned, @Nullable UUID id, Locale locale) {
        try {
            return json.writeValueAsString(Rendering.of(order, planned, id, locale));
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Planned plan(Order order) {
        Outcome outcome = Planner.plan(order.problem(), order.wishes().seedOrFirst());
        if (outcome instanceof Planned planned) {
            return planned;
        }
        if (outcome instanceof Conflict conflict
                && conflict.wishes().stream().noneMatch(wish -> wish instanceof Bounds)) {
            throw Problem.unprocessable(
                    "conflicting-wishes",
                    "No dish fits one of the meals with this diet, these allergies, dislikes, kitchens and cooking"
                            + " time. Allow more time or another kitchen.",
                    "在所选饮食方式、过敏原、忌口、菜系和烹饪时间下，有的餐次没有可用的菜品。请放宽时间或增加菜系。");
        }
        throw unreachable(nutrients(outcome));
    }

    private static List<Nutrient> nutrients(Outcome outcome) {
        Stream<Nutrient> broken = outcome instanceof Conflict conflict
                ? conflict.wishes().stream()
                        .filter(Bounds.class::isInstance)
                        .map(wish -> ((Bounds) wish).limit().nutrient())
                : ((Undecided) outcome)
                        .closest().diners().stream()
                                .flatMap(diner -> diner.days().stream())
                                .flatMap(List::stream)
                                .filter(check -> !check.met())
                                .map(Check::nutrient);
        return broken.distinct().toList();
    }

    private static Problem unreachable(List<Nutrient> nutrients) {
        return Problem.unprocessable(
                "conflicting-wishes",
                "No plan was found that keeps these limits every day: "
                        + nutrients.stream()
                                .map(nutrient -> nutrient.text().en())
                                .collect(Collectors.joining(", "))
                        + ". Allow more dishes, time or kitchens.",
                "未找到每天都满足以下限值的计划："
                        + nutrients.stream()
                                .map(nutrient -> nutrient.text().zh())
                                .collect(Collectors.joining("、"))
                        + "。请放宽菜品、时间或菜系。");
    }
}
