package io.branchline.nutrition.food;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A food of an official release; {@code content} holds its figures as JSON. The same for every tenant. */
@Entity
public class ImportedFood extends PanacheEntityBase {
    @Id
    UUID id = new UUID(0, 0);

    String release = "";
    String code = "";
    String description = "";
    String content = "";

    /** The id of a food of a release: the same after every import. */
    public static UUID idOf(String release, String code) {
        return UUID.nameUUIDFromBytes(("branchline:" + release + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
