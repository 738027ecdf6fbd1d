package io.branchline.nutrition.mealplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.mealorder.Wishes;
import io.branchline.nutrition.operation.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Plans after the answer. */
@ApplicationScoped
class MealPlanWork implements Work {
    static final String KIND = "meal-plan";

    private final MealPlans plans;
    private final ObjectMapper json;

    MealPlanWork(MealPlans plans, ObjectMapper json) {
        this.plans = plans;
        this.json = json;
    }

    record Request(UUID profileId, Wishes wishes) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(String request, Progress progress) {
        try {
            Request asked = json.readValue(request, Request.class);
            progress.at(10);
            MealPlan plan = plans.add(asked.profileId(), asked.wishes());
            progress.at(95);
            return "/api/v1/nutrition/profiles/" + asked.profileId() + "/meal-plans/" + plan.id();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
