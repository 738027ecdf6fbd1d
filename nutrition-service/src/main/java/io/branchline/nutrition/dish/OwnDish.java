package io.branchline.nutrition.dish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A dish somebody added; only they see it. {@code content} holds what they gave, as JSON. */
@Entity
class OwnDish extends PanacheEntityBase {
    /** As many as one person may add. */
    static final int MAX_PER_PERSON = 300;

    @Id
    UUID id = UUID.randomUUID();

    @TenantId
    @Nullable
    String tenant;

    String subject = "";
    String content = "";
    Instant createdAt = Instant.EPOCH;

    /** The own foods it is made of. */
    @ElementCollection
    @CollectionTable(name = "own_dish_food", joinColumns = @JoinColumn(name = "own_dish"))
    @Column(name = "own_food")
    Set<UUID> foods = new HashSet<>();

    @Version
    long version;

    static Optional<OwnDish> owned(UUID id, Caller caller) {
        return find("id = ?1 and subject = ?2", id, caller.subject()).firstResultOptional();
    }

    static List<OwnDish> allOf(Caller caller) {
        return find("subject = ?1 order by id", caller.subject()).list();
    }

    static List<OwnDish> madeOf(UUID food, Caller caller) {
        return find(
                        "select dish from OwnDish dish join dish.foods food where food = ?1 and dish.subject = ?2 order by dish.id",
                        food,
                        caller.subject())
                .list();
    }

    static long countOf(Caller caller) {
        return count("subject", caller.subject());
    }

    /** The dish as its owner told it. */
    NewDish recipe(ObjectMapper json) {
        try {
            return json.readValue(content, NewDish.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored dish cannot be read", broken);
        }
    }
}
