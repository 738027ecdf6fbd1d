package io.branchline.nutrition.foodimport;

import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.nutrition.foodimport.FoodImports.Sent;
import io.branchline.nutrition.operation.OperationView;
import io.branchline.nutrition.operation.Preference;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/food-imports")
@Tag(name = "Foods")
@RolesAllowed(Caller.ADMIN)
class FoodImportResource {
    private static final String ZIP = "application/zip";

    private static final String EXAMPLE = """
            {"files": [
              {"name": "FOOD_DES.txt", "content": "~90001~^~0100~^~Butter, sample~^~BUTTER~^^^~Y~^^0^^6.38^4.27^8.79^3.87"},
              {"name": "NUT_DATA.txt", "content": "~90001~^~208~^717^0^^~4~^~NC~^^^^^^^^^^08/2010^"},
              {"name": "WEIGHT.txt", "content": "~90001~^1^1^~tbsp~^14.2^^"}]}
            """;

    private final FoodImports imports;
    private final Language language;

    FoodImportResource(FoodImports imports, Language language) {
        this.imports = imports;
        this.language = language;
    }

    @POST
    @CustomDeserialization(NewImport.Body.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFoods",
            summary = "Load an official USDA release; whole or not at all, and as often as wanted",
            description =
                    "The files as they are downloaded, in one zip archive (`application/zip`), or as texts in JSON. With"
                            + " `Prefer: respond-async` they are loaded after the answer and the operation shows progress.")
    @APIResponse(
            responseCode = "201",
            description = "What was loaded",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The release is being loaded",
            content = @Content(schema = @Schema(implementation = OperationView.class)))
    public Response importTexts(
            @QueryParam("release") @NotNull @Parameter(example = "OTHER_SR") Release release,
            @HeaderParam("Prefer") @Size(max = 200) @Nullable String prefer,
            @Valid
                    @NotNull
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        examples = @ExampleObject(name = "one food", value = EXAMPLE)),
                                @Content(mediaType = ZIP)
                            })
                    NewImport request) {
        return load(new Sent(release, null, request, language.tag()), prefer);
    }

    @POST
    @Consumes(ZIP)
    @Operation(hidden = true)
    public Response importZip(
            @QueryParam("release") @NotNull Release release,
            @HeaderParam("Prefer") @Size(max = 200) @Nullable String prefer,
            byte[] zip) {
        return load(new Sent(release, Base64.getEncoder().encodeToString(zip), null, language.tag()), prefer);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFoodImport", summary = "What an import loaded and what it left out")
    public ImportView read(@PathParam("id") UUID id) {
        return imports.read(id);
    }

    private Response load(Sent sent, @Nullable String prefer) {
        if (Preference.isAsync(prefer)) {
            return Preference.accepted(imports.queue(sent, "respond-async"));
        }
        return Response.status(Response.Status.CREATED)
                .entity(imports.load(sent))
                .build();
    }
}
