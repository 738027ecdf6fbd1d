package io.branchline.nutrition.export;

import static io.branchline.nutrition.export.FhirBundle.entry;
import static io.branchline.nutrition.export.FhirBundle.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Kept plans in FHIR R4: a meal plan is a NutritionOrder and the CarePlan of its days, an exercise plan the CarePlan of its sessions. */
final class FhirPlans {
    private final String patient;

    FhirPlans(String patient) {
        this.patient = patient;
    }

    /** Bundle entries of all plans; the sections are those of the JSON export. */
    List<Map<String, Object>> entries(BiFunction<String, UUID, JsonNode> section, UUID profileId) {
        List<Map<String, Object>> entries = new ArrayList<>();
        section.apply("mealPlans", profileId).forEach(plan -> meals(plan, entries));
        section.apply("exercisePlans", profileId).forEach(plan -> training(plan, entries));
        return entries;
    }

    private void meals(JsonNode kept, List<Map<String, Object>> entries) {
        String id = kept.path("id").asText();
        JsonNode plan = kept.path("en");
        String order = "urn:uuid:" + UUID.nameUUIDFromBytes((id + "order").getBytes(StandardCharsets.UTF_8));
        List<Object> nutrients = new ArrayList<>();
        plan.path("average")
                .forEach(check -> nutrients.add(map(
                        "modifier",
                        map("text", check.path("name").asText()),
                        "amount",
                        map(
                                "value",
                                check.path("planned").decimalValue(),
                                "unit",
                                check.path("unit").asText() + "/d"))));
        Map<String, Object> diet = map("instruction", "Meals as in the care plan of the same days.");
        if (!nutrients.isEmpty()) {
            diet.put("nutrient", nutrients);
        }
        entries.add(entry(
                order,
                map(
                        "resourceType",
                        "NutritionOrder",
                        "status",
                        "active",
                        "intent",
                        "proposal",
                        "patient",
                        map("reference", patient),
                        "dateTime",
                        kept.path("createdAt").asText(),
                        "oralDiet",
                        diet)));
        List<Object> activities = new ArrayList<>();
        activities.add(map("reference", map("reference", order)));
        plan.path("days")
                .forEach(day -> activities.add(activity(day.path("date").asText(), menu(day))));
        entries.add(carePlan(id, "Meal plan", kept, activities));
    }

    private void training(JsonNode kept, List<Map<String, Object>> entries) {
        List<Object> activities = new ArrayList<>();
        kept.path("planned")
                .path("plan")
                .path("weeks")
                .forEach(week -> week.path("sessions")
                        .forEach(session ->
                                activities.add(activity(session.path("date").asText(), session(session)))));
        entries.add(carePlan(kept.path("id").asText(), "Exercise plan", kept, activities));
    }

    private Map<String, Object> carePlan(String id, String title, JsonNode kept, List<Object> activities) {
        Map<String, Object> plan = map(
                "resourceType",
                "CarePlan",
                "id",
                id,
                "status",
                "active",
                "intent",
                "proposal",
                "title",
                title,
                "subject",
                map("reference", patient),
                "created",
                kept.path("createdAt").asText());
        if (!activities.isEmpty()) {
            plan.put("activity", activities);
        }
        return entry("urn:uuid:" + id, plan);
    }

    private static Map<String, Object> activity(String day, String description) {
        return map(
                "detail",
                map(
                        "status",
                        "scheduled",
                        "scheduledPeriod",
                        map("start", day, "end", day),
                        "description",
                        description));
    }

    /** "Breakfast: congee, egg. Lunch: ..." */
    private static String menu(JsonNode day) {
        StringBuilder menu = new StringBuilder();
        for (JsonNode meal : day.path("meals")) {
            List<String> dishes = new ArrayList<>();
            meal.path("servings")
                    .forEach(serving ->
                            dishes.add(serving.path("dish").path("name").asText()));
            menu.append(menu.isEmpty() ? "" : " ")
                    .append(meal.path("slotName").asText())
                    .append(": ")
                    .append(String.join(", ", dishes))
                    .append('.');
        }
        return menu.isEmpty() ? "Meals of the day" : menu.toString();
    }

    private static String session(JsonNode session) {
        List<String> blocks = new ArrayList<>();
        session.path("blocks")
                .forEach(block -> blocks.add(block.path("part").asText() + " "
                        + block.path("minutes").asInt() + " min"));
        return blocks.isEmpty() ? "Training" : String.join(", ", blocks);
    }
}
