package io.branchline.office.template;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.office.engine.template.Presets;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/minutes-templates")
@Tag(name = "Minutes templates", description = "Which sections minutes show, and how")
class MinutesTemplateResource {
    private final Caller caller;
    private final Language language;
    private final Templates templates;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    MinutesTemplateResource(Caller caller, Language language, Templates templates) {
        this.caller = caller;
        this.language = language;
        this.templates = templates;
    }

    @GET
    @Operation(operationId = "listMinutesTemplates", summary = "The presets, then the caller's own templates")
    public Page<TemplateView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        UUID after = Page.afterId(cursor);
        List<TemplateView> own = OwnTemplate.page(caller.subject(), after, wanted + 1).stream()
                .map(this::view)
                .toList();
        Page<TemplateView> page = Page.of(own, wanted, view -> view.id().toString(), view -> view);
        List<TemplateView> presets = Presets.all().stream().map(this::view).toList();
        return after != null
                ? page
                : new Page<>(
                        Stream.concat(presets.stream(), page.items().stream()).toList(), page.nextCursor());
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createMinutesTemplate", summary = "Make a template")
    public TemplateView create(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "call", value = NewTemplate.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewTemplate request) {
        OwnTemplate own = new OwnTemplate(caller.subject(), clock.instant());
        own.become(request.name(), request.layout(), templates.write(request.sections()));
        own.persistAndFlush();
        return view(own);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMinutesTemplate", summary = "A template")
    public TemplateView read(@PathParam("id") UUID id) {
        return Presets.find(id).map(this::view).orElseGet(() -> view(templates.own(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeMinutesTemplate", summary = "Put another content in a template")
    public TemplateView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "call", value = NewTemplate.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewTemplate request) {
        OwnTemplate own = templates.changeable(id);
        Versioned.require(ifMatch, own.version());
        own.become(request.name(), request.layout(), templates.write(request.sections()));
        own.persistAndFlush();
        return view(own);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @ResponseStatus(204)
    @Operation(
            operationId = "deleteMinutesTemplate",
            summary = "Remove a template; minutes laid out by it become usual ones")
    public void delete(@PathParam("id") UUID id) {
        templates.changeable(id).delete();
    }

    private TemplateView view(Presets.Preset preset) {
        return TemplateView.of(preset.id(), preset.template(language.locale()), true, 0);
    }

    private TemplateView view(OwnTemplate own) {
        return TemplateView.of(own.id(), templates.template(own), false, own.version());
    }
}
