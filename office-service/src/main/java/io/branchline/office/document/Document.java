package io.branchline.office.document;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A document as its writer gave it; words and layout are made from the fields again whenever it is read. */
@Entity
class Document extends PanacheEntityBase {
    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    String subject = "";

    @Enumerated(EnumType.STRING)
    DocumentKind kind = DocumentKind.NOTICE;

    String title = "";

    /** The official or business fields as JSON. */
    String fields = "";

    /** Where parts of it were carried over from, as JSON; null when it was not drafted from a source. */
    @Nullable
    String sources;

    Instant created = Instant.EPOCH;

    @Version
    long version;

    static Document owned(UUID id, Caller caller) {
        return Document.<Document>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Rows older than a key, the newest first. */
    static List<Document> before(@Nullable Key key, int limit, Caller caller) {
        if (key == null) {
            return Document.<Document>find("subject = ?1 order by created desc, id desc", caller.subject())
                    .range(0, limit - 1)
                    .list();
        }
        return Document.<Document>find(
                        "subject = ?1 and (created < ?2 or (created = ?2 and id < ?3)) order by created desc, id desc",
                        caller.subject(),
                        key.created(),
                        key.id())
                .range(0, limit - 1)
                .list();
    }

    /** Place in the list. */
    record Key(Instant created, UUID id) {
        static Key parse(String text) {
            try {
                int cut = text.indexOf('|');
                return new Key(Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
            } catch (RuntimeException malformed) {
                throw io.branchline.kit.Page.invalidCursor();
            }
        }

        static String of(Document document) {
            return document.created + "|" + document.id;
        }
    }
}
