package io.branchline.nutrition.assessment;

import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** An assessment as it was made: with the inputs it used and what it said, in both languages; never changed. */
@Entity
class StoredAssessment extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Column
    private UUID profileId;

    @Column
    private LocalDate asOf;

    @Column
    private Instant createdAt;

    @Column
    private String rules;

    @Column
    private String input;

    @Column
    private String resultEn;

    @Column
    private String resultZh;

    /** For Hibernate. */
    protected StoredAssessment() {}

    StoredAssessment(UUID profileId, LocalDate asOf, Instant createdAt, String rules, String input) {
        this.profileId = profileId;
        this.asOf = asOf;
        this.createdAt = createdAt;
        this.rules = rules;
        this.input = input;
        this.resultEn = "{}";
        this.resultZh = "{}";
    }

    void says(String english, String chinese) {
        resultEn = english;
        resultZh = chinese;
    }

    static StoredAssessment of(UUID profileId, UUID id) {
        return StoredAssessment.<StoredAssessment>find("profileId = ?1 and id = ?2", profileId, id)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Newest first, after the cursor. */
    static List<StoredAssessment> page(UUID profileId, @Nullable UUID after, int limit) {
        String query = "profileId = :profile" + (after == null ? "" : " and id < :after") + " order by id desc";
        Parameters values = Parameters.with("profile", profileId);
        if (after != null) {
            values.and("after", after);
        }
        return StoredAssessment.<StoredAssessment>find(query, values)
                .page(0, limit)
                .list();
    }

    /** The one before this. */
    Optional<StoredAssessment> previous() {
        return page(profileId, id, 1).stream().findFirst();
    }

    UUID id() {
        return id;
    }

    UUID profileId() {
        return profileId;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Version of the rules that made it. */
    String rules() {
        return rules;
    }

    /** The inputs as JSON. */
    String input() {
        return input;
    }

    /** What it said, as JSON in the language. */
    String result(Locale locale) {
        return locale.getLanguage().equals("zh") ? resultZh : resultEn;
    }
}
