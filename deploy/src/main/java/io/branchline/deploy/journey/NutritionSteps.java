package io.branchline.deploy.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A person of 34: health assessment, seven days of meals, four weeks of training. */
final class NutritionSteps {
    private static final String PROFILES = "/api/v1/nutrition/profiles";
    private static final int AGE = 34;

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final Story story;
    private final LocalDate today;
    private String profile = "";

    NutritionSteps(Api api, Story story, LocalDate today) {
        this.api = api;
        this.story = story;
        this.today = today;
    }

    void assess() throws IOException, InterruptedException {
        story.heading("Health assessment: a woman of 34, 165 cm, 68 kg", "健康测评：34 岁女性，165 厘米，68 公斤");
        JsonNode person = Samples.json(
                "person.json",
                Map.of(
                        "birthDate",
                        today.minusYears(AGE).minusMonths(2).toString(),
                        "standard",
                        story.chinese() ? "CN" : "WHO"));
        profile = Story.text(api.post(PROFILES, person), "id");
        JsonNode assessment = api.post(PROFILES + "/" + profile + "/assessments", json.createObjectNode());
        for (JsonNode finding : assessment.path("findings")) {
            story.line(
                    "%-36s %8s %-8s %-16s %s",
                    Story.text(finding, "name"),
                    Story.number(finding, "value"),
                    Story.text(finding, "unit"),
                    Story.text(finding, "class"),
                    Story.text(finding.path("source"), "standard"));
        }
        JsonNode energy = assessment.path("energy");
        story.line(
                story.say("Energy: %s kcal at rest, %s kcal a day (%s)", "能量：静息 %s 千卡，每日 %s 千卡（%s）"),
                Story.number(energy, "restingKcal"),
                Story.number(energy, "totalKcal"),
                Story.text(energy, "equation"));
    }

    void planMeals() throws IOException, InterruptedException {
        story.heading("Seven days of meals", "七日膳食计划");
        ObjectNode wish = json.createObjectNode()
                .put("days", 7)
                .put("startDate", today.plusDays(1).toString());
        String plans = PROFILES + "/" + profile + "/meal-plans";
        JsonNode plan = api.post(plans, wish);
        for (JsonNode day : plan.path("days")) {
            story.line("%s", Story.text(day, "date"));
            for (JsonNode meal : day.path("meals")) {
                String dishes = StreamSupport.stream(meal.path("servings").spliterator(), false)
                        .map(serving -> Story.text(serving.path("dish"), "name"))
                        .collect(Collectors.joining(story.say(", ", "、")));
                story.line("  %-10s %s", Story.text(meal, "slot"), dishes);
            }
        }
        long met = StreamSupport.stream(plan.path("average").spliterator(), false)
                .filter(check -> check.path("met").asBoolean())
                .count();
        story.line(
                story.say("%d of %d targets met on average", "平均达标 %d 项，共 %d 项"),
                met,
                plan.path("average").size());
        story.keep("meal-plan.md", api.get(plans + "/" + Story.text(plan, "id"), "text/markdown"));
    }

    void planExercise() throws IOException, InterruptedException {
        story.heading("Four weeks of training", "四周运动计划");
        ObjectNode wish = json.createObjectNode()
                .put("weeks", 4)
                .put("startDate", today.plusDays(1).toString());
        wish.putObject("readiness").put("clearedByDoctor", false).putArray("yes");
        String plans = PROFILES + "/" + profile + "/exercise-plans";
        JsonNode plan = api.post(plans, wish);
        for (JsonNode check : plan.path("checks")) {
            story.line("%s %s", check.path("met").asBoolean() ? "✓" : "✗", Story.text(check, "rule"));
        }
        story.keep("exercise-plan.md", api.get(plans + "/" + Story.text(plan, "id"), "text/markdown"));
    }
}
