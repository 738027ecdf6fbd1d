package io.branchline.office.capability;

import io.branchline.kit.Language;
import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.font.Fonts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/office/capabilities")
@Tag(name = "Office capabilities", description = "What this installation offers")
class CapabilityResource {
    private final Language language;
    private final Fonts fonts;

    CapabilityResource(Language language, Fonts fonts) {
        this.language = language;
        this.fonts = fonts;
    }

    /**
     * Languages, the language of this answer, whether a model may phrase texts, whether Chinese PDF can be drawn, and the
     * font family that sets each face of GB/T 9704-2012.
     */
    record Capabilities(String language, List<String> languages, boolean model, boolean pdf, Map<Face, String> fonts) {}

    @GET
    @Operation(operationId = "getOfficeCapabilities", summary = "What the office service offers here")
    public Capabilities read() {
        Map<Face, String> families = fonts.assignments();
        return new Capabilities(language.tag(), List.of("en", "zh-CN"), false, !families.isEmpty(), families);
    }
}
