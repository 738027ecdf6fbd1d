package io.branchline.office.document;

import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A document as it was after one of its changes; never changed itself. */
@Entity
class DocumentVersion extends PanacheEntityBase {
    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    UUID documentId = new UUID(0, 0);

    /** The document's version, counted from 0. */
    long number;

    String title = "";
    String fields = "";

    @Nullable
    String sources;

    Instant created = Instant.EPOCH;

    /** Keeps the document as it now is, unless this version is kept already. */
    static void keep(Document document, Instant now) {
        if (find("documentId = ?1 and number = ?2", document.id, document.version)
                .firstResultOptional()
                .isPresent()) {
            return;
        }
        DocumentVersion version = new DocumentVersion();
        version.documentId = document.id;
        version.number = document.version;
        version.title = document.title;
        version.fields = document.fields;
        version.sources = document.sources;
        version.created = now;
        version.persist();
    }

    static DocumentVersion of(Document document, long number) {
        return DocumentVersion.<DocumentVersion>find("documentId = ?1 and number = ?2", document.id, number)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Versions below a number, the newest first. */
    static List<DocumentVersion> before(Document document, long number, int limit) {
        return DocumentVersion.<DocumentVersion>find(
                        "documentId = ?1 and number < ?2 order by number desc", document.id, number)
                .range(0, limit - 1)
                .list();
    }
}
