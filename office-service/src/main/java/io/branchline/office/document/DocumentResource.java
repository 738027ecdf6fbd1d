package io.branchline.office.document;

import io.branchline.kit.Caller;
import io.branchline.kit.Idempotent;
import io.branchline.kit.Page;
import io.branchline.kit.Versioned;
import io.branchline.office.document.fields.BusinessFields;
import io.branchline.office.document.fields.OfficialFields;
import io.branchline.office.font.Fonts;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/documents")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Official documents by GB/T 9704-2012 and English business documents")
class DocumentResource {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";
    private final Documents documents;
    private final Caller caller;
    private final Fonts fonts;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    DocumentResource(Documents documents, Caller caller, Fonts fonts) {
        this.fonts = fonts;
        this.documents = documents;
        this.caller = caller;
    }

    /** New fields in place of the old ones; the kind stays. */
    record Revision(
            @Valid @Nullable OfficialFields official,
            @Valid @Nullable BusinessFields business) {
        static final String EXAMPLE = """
                {"official":{"issuers":["海州市人民政府办公室"],"subject":"做好冬季公共机构节约用电工作",
                "addressees":["市政府各部门"],"points":[{"text":"请各单位于2026年12月10日前报送节约用电情况。"}],
                "date":"2026-11-24"}}""";
    }

    /** A line of the list. */
    record Summary(UUID id, DocumentKind kind, String title, Instant created, long version) {
        static Summary of(Document document) {
            return new Summary(document.id, document.kind, document.title, document.created, document.version);
        }
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "draftDocument",
            summary =
                    "Draft a document from its kind, fields and points, from a text, or from the minutes of a meeting")
    public DocumentView draft(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "notice", value = NewDocument.EXAMPLE),
                                                @ExampleObject(name = "from a text", value = NewDocument.FROM_TEXT)
                                            }))
                    @Valid
                    @NotNull
                    NewDocument request) {
        return documents.create(request, clock.instant());
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "The caller's documents, the newest first")
    public Page<Summary> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        String after = Page.after(cursor);
        Document.Key key = after == null ? null : Document.Key.parse(after);
        List<Document> rows = Document.before(key, wanted + 1, caller);
        return Page.of(rows, wanted, Document.Key::of, Summary::of);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDocument", summary = "A document as JSON, or as a Word file or PDF by Accept")
    @APIResponse(
            responseCode = "200",
            description = "The document in the asked representation",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentView.class)),
                @Content(
                        mediaType = PDF,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary")),
                @Content(
                        mediaType = DOCX,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary"))
            })
    public DocumentView read(@PathParam("id") UUID id) {
        return documents.view(Document.owned(id, caller));
    }

    @GET
    @Path("{id}")
    @Produces(DOCX + ";qs=0.5")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"document.docx\"")
    @Operation(hidden = true)
    public byte[] docx(@PathParam("id") UUID id) {
        return DraftedFiles.docx(documents.drafted(id));
    }

    @GET
    @Path("{id}")
    @Produces(PDF + ";qs=0.4")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"document.pdf\"")
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("id") UUID id) {
        Drafted drafted = documents.drafted(id);
        return fonts.draw(shelf -> DraftedFiles.pdf(drafted, shelf));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Operation(operationId = "reviseDocument", summary = "Replace a document's fields; it keeps its kind")
    public DocumentView revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "notice", value = Revision.EXAMPLE)))
                    @Valid
                    @NotNull
                    Revision request) {
        Document document = Document.owned(id, caller);
        Versioned.require(ifMatch, document.version);
        return documents.revise(document, request, clock.instant());
    }
}
