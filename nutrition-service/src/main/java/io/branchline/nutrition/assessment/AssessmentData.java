package io.branchline.nutrition.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Language;
import io.branchline.nutrition.profile.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The assessments of a person for the export. */
@ApplicationScoped
class AssessmentData implements PersonalData {
    private static final int ALL = 10_000;

    private final ObjectMapper json;
    private final Language language;

    AssessmentData(ObjectMapper json, Language language) {
        this.json = json;
        this.language = language;
    }

    @Override
    public String section() {
        return "assessments";
    }

    @Override
    public Object of(UUID profileId) {
        List<StoredAssessment> kept = StoredAssessment.page(profileId, null, ALL);
        return kept.stream().map(this::view).toList();
    }

    private Map<String, Object> view(StoredAssessment stored) {
        try {
            return Map.of(
                    "id", stored.id(),
                    "createdAt", stored.createdAt(),
                    "rules", stored.rules(),
                    "inputs", json.readTree(stored.input()),
                    "assessment", json.readTree(stored.result(language.locale())));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("assessment " + stored.id() + " cannot be read", damaged);
        }
    }
}
