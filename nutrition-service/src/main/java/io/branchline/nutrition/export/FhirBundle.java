package io.branchline.nutrition.export;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.target.NutrientTarget;
import io.branchline.nutrition.profile.Measurement;
import io.branchline.nutrition.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person as a FHIR R4 collection bundle: Patient, Observations, a NutritionOrder with the daily targets and the CarePlan around it, and the kept plans. */
final class FhirBundle {
    private static final String UCUM = "http://unitsofmeasure.org";

    private FhirBundle() {}

    /**
     * The bundle.
     *
     * @param plans entries of the kept plans
     */
    static Map<String, Object> of(
            Profile profile,
            List<Measurement> measurements,
            List<NutrientTarget> targets,
            List<Map<String, Object>> plans,
            Instant now) {
        List<Object> entries = new ArrayList<>();
        String patient = "urn:uuid:" + profile.id();
        entries.add(entry(patient, patient(profile)));
        Boolean postmenopausal = profile.postmenopausal();
        if (postmenopausal != null) {
            entries.add(entry(named(profile, "menopause"), menopause(postmenopausal, patient, now)));
        }
        measurements.forEach(one -> entries.add(entry("urn:uuid:" + one.id(), observation(one, patient))));
        if (!targets.isEmpty()) {
            String order = named(profile, "order");
            entries.add(entry(order, nutritionOrder(targets, patient, now)));
            entries.add(entry(named(profile, "plan"), carePlan(patient, order)));
        }
        entries.addAll(plans);
        return map("resourceType", "Bundle", "type", "collection", "timestamp", now.toString(), "entry", entries);
    }

    private static String named(Profile profile, String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((profile.id() + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> menopause(boolean ended, String patient, Instant now) {
        return map(
                "resourceType",
                "Observation",
                "status",
                "final",
                "code",
                map(
                        "coding",
                        List.of(map("system", "http://snomed.info/sct", "code", "76498008")),
                        "text",
                        "Postmenopausal"),
                "subject",
                map("reference", patient),
                "effectiveDateTime",
                now.toString(),
                "valueBoolean",
                ended);
    }

    private static Map<String, Object> patient(Profile profile) {
        return map(
                "resourceType", "Patient",
                "id", profile.id().toString(),
                "name", List.of(map("text", profile.name())),
                "gender", profile.sex().isMale() ? "male" : "female",
                "birthDate", profile.birthDate().toString());
    }

    private static Map<String, Object> observation(Measurement measurement, String patient) {
        Measure kind = measurement.kind();
        Map<String, Object> code = map("text", kind.label().en());
        Loinc.code(kind)
                .ifPresent(loinc -> code.put("coding", List.of(map("system", "http://loinc.org", "code", loinc))));
        return map(
                "resourceType", "Observation",
                "id", measurement.id().toString(),
                "status", "final",
                "code", code,
                "subject", map("reference", patient),
                "effectiveDateTime", measurement.measuredAt().toString(),
                "valueQuantity",
                        map(
                                "value", measurement.amount(),
                                "unit", kind.unit().symbol(),
                                "system", UCUM,
                                "code", Loinc.ucum(kind)));
    }

    private static Map<String, Object> nutritionOrder(List<NutrientTarget> targets, String patient, Instant now) {
        List<Object> nutrients = targets.stream()
                .map(target -> (Object) map(
                        "modifier", map("text", target.name().en()),
                        "amount", map("value", target.goal(), "unit", target.unit() + "/d")))
                .toList();
        return map(
                "resourceType",
                "NutritionOrder",
                "status",
                "active",
                "intent",
                "proposal",
                "patient",
                map("reference", patient),
                "dateTime",
                now.toString(),
                "oralDiet",
                map("nutrient", nutrients));
    }

    private static Map<String, Object> carePlan(String patient, String order) {
        return map(
                "resourceType", "CarePlan",
                "status", "active",
                "intent", "proposal",
                "title", "Daily nutrition targets",
                "subject", map("reference", patient),
                "activity", List.of(map("reference", map("reference", order))));
    }

    static Map<String, Object> entry(String url, Map<String, Object> resource) {
        return map("fullUrl", url, "resource", resource);
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
