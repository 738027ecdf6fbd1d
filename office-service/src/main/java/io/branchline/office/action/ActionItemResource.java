package io.branchline.office.action;

import io.branchline.kit.Caller;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.office.meeting.Meeting;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/action-items")
@Tag(name = "Action items", description = "What people owe each other, across meetings")
class ActionItemResource {
    private final Caller caller;
    private final Actions actions;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    ActionItemResource(Caller caller, Actions actions) {
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Operation(
            operationId = "listActionItems",
            summary = "Action items of the caller's meetings, the most urgent first",
            description = "What do I owe: `owner`. What is owed to me: `requestedBy`. Items of kept minutes only.")
    public Page<ActionItemView> list(
            @BeanParam @Valid ActionFilter filter, @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        List<TrackedAction> rows = filter.page(caller.subject(), wanted + 1);
        Map<UUID, String> titles = Meeting.titles(
                caller, rows.stream().map(TrackedAction::meetingId).collect(Collectors.toSet()));
        return Page.of(rows, wanted, ActionFilter::key, row -> view(row, titles.get(row.meetingId())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getActionItem", summary = "An action item")
    public ActionItemView read(@PathParam("id") UUID id) {
        return view(TrackedAction.owned(id, caller));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeActionItem", summary = "Say how far an action item is")
    public ActionItemView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The `ETag` of what is to be changed; without it the last change wins")
                    @Nullable
                    String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = ActionItemPatch.EXAMPLE)))
                    @Valid
                    @NotNull
                    ActionItemPatch patch) {
        TrackedAction action = TrackedAction.owned(id, caller);
        if (ifMatch != null) {
            Versioned.require(ifMatch, action.version());
        }
        action.become(patch.status(), clock.instant());
        action.persistAndFlush();
        return view(action);
    }

    private ActionItemView view(TrackedAction action) {
        return view(
                action,
                Meeting.titles(caller, java.util.Set.of(action.meetingId())).get(action.meetingId()));
    }

    private ActionItemView view(TrackedAction action, @Nullable String title) {
        return ActionItemView.of(action, title, actions.evidence(action), LocalDate.now(clock));
    }
}
