package io.branchline.kit.note;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
class Note extends PanacheEntityBase {
    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    String subject = "";
    String text = "";

    @Version
    long version;

    static Note owned(UUID id, Caller caller) {
        return Note.<Note>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static List<Note> after(@Nullable String key, int limit, Caller caller) {
        return find("subject = ?1 and text > ?2 order by text", caller.subject(), key == null ? "" : key)
                .range(0, limit - 1)
                .list();
    }
}
