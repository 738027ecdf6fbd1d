package io.branchline.nutrition.profile;

import io.branchline.kit.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One line of the consent ledger: granted for a purpose under a version of the text, and when it was withdrawn. */
@Entity
public class Consent extends PanacheEntityBase {
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
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column
    private String textVersion;

    @Column
    private Instant grantedAt;

    @Column
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    protected Consent() {}

    private Consent(UUID profileId, Purpose purpose, String textVersion, Instant grantedAt) {
        this.profileId = profileId;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.grantedAt = grantedAt;
    }

    /** Grants a purpose under a version of its text from now on, in place of what was granted before. */
    public static void grant(Profile profile, Purpose purpose, String textVersion, Instant at) {
        withdraw(profile, purpose, at);
        new Consent(profile.id(), purpose, textVersion, at).persist();
    }

    /** Takes a consent back; what is stored stays until it is erased, and nothing is added. */
    public static void withdraw(Profile profile, Purpose purpose, Instant at) {
        valid(profile.id(), purpose).ifPresent(consent -> consent.withdrawnAt = at);
    }

    /** Refuses with 409 when the consent to keep health data was withdrawn. */
    static void requireForHealthData(UUID profileId) {
        if (valid(profileId, Purpose.HEALTH_DATA).isEmpty()) {
            throw Problem.conflict(
                    "consent-missing",
                    "The consent to keep health data was withdrawn; grant it again or use the stateless calls.",
                    "保存健康数据的同意已被撤回；请重新授予同意，或使用不保存数据的接口。");
        }
    }

    /** The consent that holds now for the purpose. */
    private static Optional<Consent> valid(UUID profileId, Purpose purpose) {
        return find(
                        "profileId = ?1 and purpose = ?2 and withdrawnAt is null order by grantedAt desc",
                        profileId,
                        purpose)
                .firstResultOptional();
    }

    /** The whole ledger of a person, oldest first. */
    public static List<Consent> ledger(UUID profileId) {
        return list("profileId = ?1 order by grantedAt, id", profileId);
    }

    public UUID id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String textVersion() {
        return textVersion;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
