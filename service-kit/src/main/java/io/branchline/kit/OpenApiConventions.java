package io.branchline.kit;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * What every operation of every service has in common, written once: bearer token, the status it really answers, the
 * headers of entity tags and idempotency keys, and every problem it can be refused with.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiConventions implements OASFilter {
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request is wrong; `errors` names the fields.",
            "401", "No valid access token.",
            "403", "The caller's role does not allow it.",
            "404", "It does not exist, or is somebody else's.",
            "409", "The present state does not allow it, or a call with this `Idempotency-Key` is still under way.",
            "412", "It was changed since the tag in `If-Match` was read.",
            "413", "The body is larger than allowed.",
            "415", "The content type is none of those listed, or the body is packed (`Content-Encoding`).",
            "422", "Well-formed, but it cannot be done as asked.",
            "428", "`If-Match` is missing.");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    /** Reads which method answers which operation. */
    public OpenApiConventions(IndexView classes) {
        for (AnnotationInstance found :
                classes.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class)) {
            if (found.value("operationId") != null) {
                methods.put(
                        found.value("operationId").asString(), found.target().asMethod());
            }
        }
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
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) ->
                            item.getOperations().values().forEach(operation -> complete(path, operation)));
        }
    }

    private void complete(String path, Operation operation) {
        Optional<MethodInfo> method = Optional.ofNullable(methods.get(String.valueOf(operation.getOperationId())));
        boolean once = method.filter(m -> m.hasAnnotation(Idempotent.class)).isPresent();
        method.map(m -> m.annotation(ResponseStatus.class))
                .ifPresent(status -> answer(operation, status.value().asString()));
        Optional.ofNullable(operation.getResponses().getAPIResponse("201"))
                .ifPresent(created -> created.addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where it is read, if it is")
                                .schema(text())));
        Optional.ofNullable(operation.getResponses().getAPIResponse("202"))
                .ifPresent(accepted -> accepted.addHeader(
                        "Operation-Location",
                        OASFactory.createHeader()
                                .description("Where it is watched")
                                .schema(text())));
        if (once) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same key again answers what the first call made, and makes nothing more")
                    .schema(text().minLength(1).maxLength(255)));
        }
        Optional<Parameter> tag = Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(Collection::stream)
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .findFirst();
        tag.filter(parameter -> parameter.getDescription() == null)
                .ifPresent(parameter -> parameter.required(true).description("The `ETag` of what is to be changed"));
        boolean body = operation.getRequestBody() != null;
        Map<String, Boolean> refusals = new TreeMap<>(Map.of("400", true, "401", true, "403", true));
        refusals.put("404", path.contains("{"));
        refusals.put("409", once);
        refusals.put("412", tag.isPresent());
        refusals.put("413", body);
        refusals.put("415", body);
        refusals.put("422", body || once);
        refusals.put(
                "428",
                tag.filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                        .isPresent());
        refusals.forEach((status, answered) -> {
            if (answered && operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, problem(String.valueOf(REFUSALS.get(status))));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(problem("").getContent());
            }
        });
    }

    /** The status that is answered in place of the 200 that is guessed from the return type. */
    private static void answer(Operation operation, String status) {
        APIResponses responses = operation.getResponses();
        APIResponse guessed = responses.getAPIResponse("200");
        if (guessed != null && responses.getAPIResponse(status) == null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, guessed.description(status.equals("201") ? "Created" : "Accepted"));
        }
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
