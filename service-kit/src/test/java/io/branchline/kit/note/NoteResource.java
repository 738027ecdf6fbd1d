package io.branchline.kit.note;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.kit.WebConventions.Created;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/notes")
@Consumes(MediaType.APPLICATION_JSON)
class NoteResource {
    private final Caller caller;

    NoteResource(Caller caller) {
        this.caller = caller;
    }

    record NewNote(@NotBlank @Size(max = 20) String text) {}

    record NoteView(UUID id, String text, long version) implements Created, Versioned {
        static NoteView of(Note note) {
            return new NoteView(note.id, note.text, note.version);
        }
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    public NoteView create(@Valid @NotNull NewNote request) {
        Note note = new Note();
        note.subject = caller.subject();
        note.text = request.text();
        note.persistAndFlush();
        return NoteView.of(note);
    }

    @GET
    public Page<NoteView> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        List<Note> rows = Note.after(Page.after(cursor), wanted + 1, caller);
        return Page.of(rows, wanted, note -> note.text, NoteView::of);
    }

    @GET
    @Path("{id}")
    public NoteView read(@PathParam("id") UUID id) {
        return NoteView.of(Note.owned(id, caller));
    }

    @PUT
    @Path("{id}")
    @Transactional
    public NoteView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewNote request) {
        Note note = Note.owned(id, caller);
        Versioned.require(ifMatch, note.version);
        note.text = request.text();
        note.persistAndFlush();
        return NoteView.of(note);
    }

    /** Takes any JSON, as bodies without a schema do. */
    @POST
    @Path("parts")
    public int count(@NotNull JsonNode parts) {
        return parts.size();
    }

    @GET
    @Path("failure")
    public NoteView fail() {
        throw new IllegalStateException("secret of io.branchline");
    }
}
