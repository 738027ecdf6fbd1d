package io.branchline.nutrition.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.engine.assessment.Assessment;
import io.branchline.nutrition.engine.assessment.AssessmentInput;
import io.branchline.nutrition.engine.assessment.Assessor;
import io.branchline.nutrition.profile.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes assessments that are kept, and tells what changed from one to the next. */
@ApplicationScoped
class Assessments {
    private static final String RULES = "2026-11";
    private static final int TREND = 60;

    private final ObjectMapper json;

    Assessments(ObjectMapper json) {
        this.json = json;
    }

    /** A value that is not what it was. */
    record Change(
            String code,
            String name,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable String classFrom,
            @Nullable String classTo) {}

    StoredAssessment keep(Profile profile, AssessmentInput input, Instant now) {
        Assessment assessment = Assessor.assess(input);
        StoredAssessment stored =
                new StoredAssessment(profile.id(), input.asOf(), now, RULES, write(InputView.of(input)));
        stored.persist();
        stored.says(
                write(AssessmentView.of(stored.id(), assessment, Locale.ENGLISH)),
                write(AssessmentView.of(stored.id(), assessment, Locale.SIMPLIFIED_CHINESE)));
        return stored;
    }

    AssessmentView view(StoredAssessment stored, Locale locale) {
        try {
            return json.readValue(stored.result(locale), AssessmentView.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("assessment " + stored.id() + " cannot be read", damaged);
        }
    }

    InputView input(StoredAssessment stored) {
        try {
            return json.readValue(stored.input(), InputView.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("assessment " + stored.id() + " cannot be read", damaged);
        }
    }

    /** Findings and risks whose value or class differs from the assessment before; none for the first. */
    List<Change> changes(StoredAssessment stored, Locale locale) {
        return stored.previous().map(before -> compare(before, stored, locale)).orElse(List.of());
    }

    /** Body mass index by day up to this assessment, the oldest first; the last value of a day counts. */
    Map<LocalDate, Double> trend(StoredAssessment stored) {
        List<StoredAssessment> all = new ArrayList<>(List.of(stored));
        all.addAll(StoredAssessment.page(stored.profileId(), stored.id(), TREND));
        Map<LocalDate, Double> days = new TreeMap<>();
        for (StoredAssessment one : all) {
            Map<String, JsonNode> findings = findings(one, Locale.ENGLISH);
            for (String code : List.of("BMI", "BMI_WHO", "BMI_CN")) {
                Double value = findings.containsKey(code) ? number(findings.get(code)) : null;
                if (value != null) {
                    days.putIfAbsent(one.asOf(), value);
                }
            }
        }
        return days;
    }

    private List<Change> compare(StoredAssessment before, StoredAssessment after, Locale locale) {
        Map<String, JsonNode> earlier = findings(before, locale);
        List<Change> changes = new ArrayList<>();
        findings(after, locale).forEach((code, now) -> {
            JsonNode was = earlier.get(code);
            if (was != null
                    && (!was.path("value").equals(now.path("value"))
                            || !was.path("class").equals(now.path("class")))) {
                changes.add(new Change(
                        code,
                        now.path("name").asText(),
                        number(was),
                        number(now),
                        was.path("class").asText(null),
                        now.path("class").asText(null)));
            }
        });
        return changes;
    }

    private Map<String, JsonNode> findings(StoredAssessment stored, Locale locale) {
        try {
            JsonNode result = json.readTree(stored.result(locale));
            Map<String, JsonNode> byCode = new LinkedHashMap<>();
            result.path("findings")
                    .forEach(finding -> byCode.put(finding.path("code").asText(), finding));
            result.path("risks").forEach(risk -> byCode.put(risk.path("code").asText(), risk));
            return byCode;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("assessment " + stored.id() + " cannot be read", damaged);
        }
    }

    private static @Nullable Double number(JsonNode finding) {
        return finding.path("value").isNumber() ? finding.path("value").asDouble() : null;
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
