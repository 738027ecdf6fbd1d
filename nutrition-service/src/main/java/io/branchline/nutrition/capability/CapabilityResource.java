package io.branchline.nutrition.capability;

import io.branchline.kit.Language;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/capabilities")
@Tag(name = "Nutrition capabilities", description = "What this installation offers")
class CapabilityResource {
    private final Language language;

    CapabilityResource(Language language) {
        this.language = language;
    }

    /** Region standards and languages, the language of this answer, and whether a model may phrase texts. */
    record Capabilities(String language, List<String> languages, List<String> standards, boolean model) {}

    @GET
    @Operation(operationId = "getNutritionCapabilities", summary = "What the nutrition service offers here")
    public Capabilities read() {
        return new Capabilities(language.tag(), List.of("en", "zh-CN"), List.of("WHO", "CN", "US"), false);
    }
}
