package io.branchline.gateway.apikey;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.kit.WebConventions.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/gateway/api-keys")
@Tag(name = "API keys", description = "Keys for programs of the caller's tenant")
@RolesAllowed(Caller.ADMIN)
class ApiKeyResource {
    private static final String EXAMPLE = """
            {"name": "Nightly import", "roles": ["user"], "scopes": ["nutrition", "office.read"]}""";
    private static final String SCOPE = "[a-z][a-z0-9-]{0,39}(\\.read)?";

    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private final ApiKeys keys;
    private final Caller caller;

    ApiKeyResource(ApiKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** What a new key may do; without scopes everything its roles allow, without {@code expiresAt} until it is deleted. */
    record NewApiKey(
            @NotBlank @Size(max = 100) String name,

            @NotEmpty @Size(max = 3) List<@NotNull @Pattern(regexp = "user|practitioner|admin") String> roles,

            @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = SCOPE) String> scopes,
            @Nullable @Future Instant expiresAt) {}

    /** A key without its secret. */
    record ApiKeyView(
            UUID id,
            String name,
            String subject,
            Set<String> roles,
            Set<String> scopes,
            @Nullable String prefix,
            @Nullable Instant formerSecretUntil,
            @Nullable Instant expiresAt,
            Instant createdAt)
            implements Created {

        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(
                    key.id(),
                    key.name(),
                    key.subject(),
                    ApiKey.split(key.roles()),
                    ApiKey.split(key.scopes()),
                    key.prefix(),
                    key.formerUntil(),
                    key.expiresAt(),
                    key.createdAt());
        }
    }

    /** The secret, shown this once; {@code Authorization: Bearer} or {@code X-API-Key} carries it. */
    record NewSecret(
            UUID id, String prefix, String secret, @Nullable Instant formerSecretUntil) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Transactional
    @Idempotent
    @Operation(operationId = "createApiKey", summary = "Create a key; it works once a secret has been made for it")
    public ApiKeyView create(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "import", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    NewApiKey request) {
        UUID id = UUID.randomUUID();
        ApiKey key = new ApiKey(
                id,
                request.name().strip(),
                "key:" + id,
                ApiKey.join(request.roles()),
                request.scopes() == null ? "" : ApiKey.join(request.scopes()),
                null,
                null,
                request.expiresAt(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        keys.add(caller.tenant(), key);
        return ApiKeyView.of(key);
    }

    @POST
    @Path("/{id}/secrets")
    @Transactional
    @Operation(operationId = "makeApiKeySecret", summary = "Make a new secret; the former one works on for a while")
    public NewSecret makeSecret(
            @PathParam("id") UUID id,
            @Parameter(description = "Seconds for which the former secret still works", example = "3600")
                    @QueryParam("graceSeconds")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(2_592_000)
                    int graceSeconds) {
        Instant until = clock.instant().plusSeconds(graceSeconds).truncatedTo(ChronoUnit.MICROS);
        find(id);
        String secret = Secret.generate();
        keys.rotate(caller.tenant(), id, secret, until);
        return new NewSecret(id, secret.substring(0, Secret.SHOWN), secret, find(id).formerUntil());
    }

    @GET
    @Operation(operationId = "listApiKeys", summary = "The tenant's keys, oldest first")
    public Page<ApiKeyView> list(
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor,
            @Parameter(example = "20") @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        ApiKeyPosition after = ApiKeyPosition.of(Page.after(cursor));
        int wished = Page.size(size);
        return Page.of(
                keys.page(caller.tenant(), after.createdAt(), after.id(), wished),
                wished,
                ApiKeyPosition::key,
                ApiKeyView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getApiKey", summary = "One key")
    public ApiKeyView read(@PathParam("id") UUID id) {
        return ApiKeyView.of(find(id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "deleteApiKey", summary = "End a key; it is refused within half a minute everywhere")
    public void delete(@PathParam("id") UUID id) {
        if (!keys.remove(caller.tenant(), id)) {
            throw Problem.notFound();
        }
    }

    private ApiKey find(UUID id) {
        return keys.find(caller.tenant(), id).orElseThrow(Problem::notFound);
    }
}
