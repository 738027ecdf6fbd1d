package io.branchline.office.operation;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import io.branchline.office.meeting.Transcripts;
import io.branchline.office.minutes.MinutesView;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/operations")
@Tag(name = "Operations", description = "Long work: accepted, watched, cancelled")
class OperationResource {
    private final Caller caller;
    private final Operations operations;
    private final EventStream events;

    OperationResource(Caller caller, Operations operations, EventStream events) {
        this.caller = caller;
        this.operations = operations;
        this.events = events;
    }

    /** A transcript to be turned into minutes in the background; nothing but the operation keeps them. */
    record NewOperation(
            @NotBlank @Size(max = Transcripts.LONGEST) String transcript,
            @Nullable @Size(max = 200) String title,
            @Nullable LocalDate date) {
        static final String EXAMPLE = "{\"title\":\"Website sync\",\"date\":\"2026-11-18\",\"transcript\":"
                + "\"Dana Reyes: We agreed to launch on December 1.\\nLee Park: I will send the notes by Friday.\"}";
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(202)
    @Consumes(MediaType.APPLICATION_JSON)
    @CustomDeserialization(Transcripts.Body.class)
    @Operation(
            operationId = "startMinutesOperation",
            summary = "Turn a transcript into minutes in the background",
            description = "`POST /minutes` and `POST /meetings/{id}/minutes` with `Prefer: respond-async` do the same.")
    public OperationView start(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "minutes", value = NewOperation.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewOperation request) {
        TranscriptText text = TranscriptSource.of(request.transcript());
        Transcripts.read(text);
        return operations.draft(new OneShot(text.text(), text.kind(), request.title(), request.date()));
    }

    @GET
    @Operation(operationId = "listOperations", summary = "The caller's operations, the newest first")
    public Page<OperationView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        List<io.branchline.office.operation.Operation> rows =
                io.branchline.office.operation.Operation.page(caller.subject(), Page.afterId(cursor), wanted + 1);
        return Page.of(rows, wanted, row -> row.id().toString(), operations::view);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOperation", summary = "How far an operation is")
    public OperationView read(@PathParam("id") UUID id) {
        return operations.view(io.branchline.office.operation.Operation.owned(id, caller));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "cancelOperation", summary = "Cancel an operation; one that has ended stays as it is")
    public OperationView cancel(@PathParam("id") UUID id) {
        return operations.cancel(id);
    }

    @GET
    @Path("{id}/result")
    @Operation(hidden = true)
    public MinutesView result(@PathParam("id") UUID id) {
        return operations.result(id);
    }

    @GET
    @Blocking
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "watchOperation",
            summary = "The steps of an operation as server-sent events, until it ends",
            description = "`Last-Event-ID` goes on after that event.")
    @APIResponse(
            responseCode = "200",
            description = "Events with status, stage and progress in percent",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> watch(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The last event seen") @Nullable String last,
            @Context Sse sse) {
        return events.of(
                io.branchline.office.operation.Operation.owned(id, caller).id(), last, sse);
    }
}
