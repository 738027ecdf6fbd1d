package io.branchline.nutrition.capability;

import io.branchline.kit.Language;
import io.branchline.nutrition.print.Printer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/nutrition/capabilities")
@Tag(name = "Nutrition capabilities", description = "What this installation offers")
class CapabilityResource {
    private final Language language;
    private final Printer printer;

    CapabilityResource(Language language, Printer printer) {
        this.language = language;
        this.printer = printer;
    }

    /**
     * Region standards and languages, the language of this answer, and whether a model may phrase texts.
     *
     * @param printable languages for which this installation has fonts, so that it can print PDF in them
     */
    record Capabilities(
            String language, List<String> languages, List<String> printable, List<String> standards, boolean model) {}

    @GET
    @Operation(operationId = "getNutritionCapabilities", summary = "What the nutrition service offers here")
    public Capabilities read() {
        return new Capabilities(
                language.tag(), List.of("en", "zh-CN"), printer.languages(), List.of("WHO", "CN", "US"), false);
    }
}
