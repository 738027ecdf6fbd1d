package io.branchline.office.document;

import io.branchline.kit.Caller;
import io.branchline.kit.Page;
import io.branchline.office.engine.document.compare.Difference;
import io.branchline.office.engine.document.compare.Differences;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/documents/{id}/versions")
@Tag(name = "Documents")
class DocumentVersionResource {
    private final Documents documents;
    private final Caller caller;

    DocumentVersionResource(Documents documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    /** A line of the list. */
    record VersionSummary(long version, String title, Instant created) {
        static VersionSummary of(DocumentVersion version) {
            return new VersionSummary(version.number, version.title, version.created);
        }
    }

    /** What changed from one version to another. */
    record Comparison(long from, long to, List<Difference> differences) {}

    @GET
    @Operation(operationId = "listDocumentVersions", summary = "The versions of a document, the newest first")
    public Page<VersionSummary> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        Document document = Document.owned(id, caller);
        int wanted = Page.size(size);
        List<DocumentVersion> rows = DocumentVersion.before(document, below(Page.after(cursor)), wanted + 1);
        return Page.of(rows, wanted, row -> String.valueOf(row.number), VersionSummary::of);
    }

    @GET
    @Path("{version}")
    @Operation(operationId = "getDocumentVersion", summary = "A document as it was in one of its versions")
    public DocumentView read(
            @PathParam("id") UUID id, @PathParam("version") @Parameter(example = "0") @Min(0) long version) {
        return documents.view(Document.owned(id, caller), version);
    }

    @GET
    @Path("{version}/differences")
    @Operation(
            operationId = "compareDocumentVersions",
            summary = "What changed up to a version, from the one before it or from another")
    public Comparison compare(
            @PathParam("id") UUID id,
            @PathParam("version") @Parameter(example = "0") @Min(0) long version,
            @QueryParam("from") @Min(0) @Nullable Long from) {
        Document document = Document.owned(id, caller);
        long base = from == null ? Math.max(0, version - 1) : from;
        return new Comparison(
                base,
                version,
                Differences.between(documents.parts(document, base), documents.parts(document, version)));
    }

    private static long below(@Nullable String key) {
        try {
            return key == null ? Long.MAX_VALUE : Long.parseLong(key);
        } catch (NumberFormatException malformed) {
            throw Page.invalidCursor();
        }
    }
}
