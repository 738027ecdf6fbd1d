package io.branchline.kit;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What every operation of every service has in common, written once: bearer token, problem answers, header parameters. */
public class OpenApiConventions implements OASFilter {
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request is wrong; `errors` names the fields.",
            "401", "No valid access token.",
            "403", "The caller's role does not allow it.");

    @Override
    public Operation filterOperation(Operation operation) {
        PROBLEMS.forEach((status, text) -> {
            if (operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(text));
            }
        });
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problemSchema());
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    }

    private static APIResponse problem(String text) {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(reference)));
    }

    private static Schema problemSchema() {
        Schema error = object().addProperty("pointer", text())
                .addProperty("code", text())
                .addProperty("detail", text());
        return object().description("RFC 9457 problem details")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty("code", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
