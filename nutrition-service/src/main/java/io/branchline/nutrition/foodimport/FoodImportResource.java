package io.branchline.nutrition.foodimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

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

    private final ReleaseStore store;
    private final Caller caller;
    private final Language language;
    private final ObjectMapper json;

    FoodImportResource(ReleaseStore store, Caller caller, Language language, ObjectMapper json) {
        this.store = store;
        this.caller = caller;
        this.language = language;
        this.json = json;
    }

    /** What was loaded and what was left out; lines are numbered from 1. */
    record ImportView(
            UUID id,
            Release release,
            int foods,
            List<FileView> files,
            List<BadLineView> badLines,
            Instant importedAt) {}

    record FileView(String file, int records, int rejected) {}

    record BadLineView(String file, int line, String reason) {}

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFoods",
            summary = "Load an official USDA release; whole or not at all, and as often as wanted",
            description =
                    "The files as they are downloaded, in one zip archive (`application/zip`), or as texts in JSON.")
    public ImportView importTexts(
            @QueryParam("release") @NotNull @Parameter(example = "OTHER_SR") Release release,
            @Valid
                    @NotNull
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        examples = @ExampleObject(name = "one food", value = EXAMPLE)),
                                @Content(mediaType = ZIP)
                            })
                    NewImport request)
            throws IOException {
        try (ReleaseUpload upload = ReleaseUpload.ofTexts(request.files())) {
            return load(release, upload);
        }
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Consumes(ZIP)
    @Operation(hidden = true)
    public ImportView importZip(@QueryParam("release") @NotNull Release release, byte[] zip) throws IOException {
        try (ReleaseUpload upload = ReleaseUpload.ofZip(zip)) {
            return load(release, upload);
        }
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFoodImport", summary = "What an import loaded and what it left out")
    public ImportView read(@PathParam("id") UUID id) throws JsonProcessingException {
        return json.readValue(FoodImport.owned(id, caller).report, ImportView.class);
    }

    private ImportView load(Release release, ReleaseUpload upload) throws JsonProcessingException {
        ReleaseContent content = store.load(release, upload.folder());
        FoodImport made = new FoodImport();
        made.subject = caller.subject();
        made.release = release.name();
        made.createdAt = Instant.now();
        ImportView view = view(made, release, content);
        made.report = json.writeValueAsString(view);
        made.persistAndFlush();
        return view;
    }

    private ImportView view(FoodImport made, Release release, ReleaseContent content) {
        TreeSet<String> names = new TreeSet<>(content.records().keySet());
        names.addAll(content.rejected().keySet());
        List<FileView> files = names.stream()
                .map(name -> new FileView(
                        name,
                        content.records().getOrDefault(name, 0),
                        content.rejected().getOrDefault(name, 0)))
                .toList();
        List<BadLineView> badLines = content.badLines().stream()
                .map(bad -> new BadLineView(bad.file(), bad.line(), bad.reason().in(language.locale())))
                .toList();
        return new ImportView(made.id, release, content.foods().size(), files, badLines, made.createdAt);
    }
}
