package io.branchline.nutrition.operation;

import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/nutrition/operations")
@Tag(name = "Operations", description = "Work that goes on after the answer to Prefer: respond-async")
class OperationResource {
    private static final Duration WATCH = Duration.ofMillis(300);

    private final OperationStore store;
    private final Caller caller;
    private final Language language;

    OperationResource(OperationStore store, Caller caller, Language language) {
        this.store = store;
        this.caller = caller;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listOperations", summary = "The caller's operations, the newest first")
    public Page<OperationView> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(100_000) int size) {
        int limit = Page.size(size);
        List<OperationView> rows =
                store.page(caller.tenant(), caller.subject(), Page.afterId(cursor), limit + 1, language.locale());
        return Page.of(rows, limit, row -> row.id().toString(), row -> row);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOperation", summary = "How far an operation is, and where its result is")
    public OperationView get(@PathParam("id") UUID id) {
        return find(id, caller.tenant(), caller.subject(), language.locale());
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "watchOperation", summary = "Follow an operation as server-sent events until it ends")
    public Multi<OperationView> events(@PathParam("id") UUID id) {
        String tenant = caller.tenant();
        String subject = caller.subject();
        Locale locale = language.locale();
        find(id, tenant, subject, locale);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> find(id, tenant, subject, locale))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(WATCH)
                .whilst(view -> !view.status().isFinal());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "cancelOperation",
            summary = "Cancel an operation; what has ended stays as it is, and its result remains")
    public OperationView cancel(@PathParam("id") UUID id) {
        find(id, caller.tenant(), caller.subject(), language.locale());
        store.cancel(id, caller.tenant(), caller.subject());
        return get(id);
    }

    private OperationView find(UUID id, String tenant, String subject, Locale locale) {
        return store.find(id, tenant, subject, locale).orElseThrow(Problem::notFound);
    }
}
