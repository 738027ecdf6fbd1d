package io.branchline.nutrition.profile;

import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.eating.Allergen;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Condition;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Medicine;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.person.Sex;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A person whose nutrition somebody manages: themselves, or a dietitian for a client. Erased with everything that hangs on it. */
@Entity
public class Profile extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Version
    @Column
    private long version;

    @Column
    private String subject;

    @Column
    private Instant createdAt;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column
    private LocalDate birthDate;

    @Embedded
    private Facts facts = Facts.BLANK;

    @Embedded
    private MaternityFacts maternity = MaternityFacts.NONE;

    @Column
    @Convert(converter = Lines.class)
    private List<String> signs = List.of();

    /** For Hibernate. */
    protected Profile() {}

    Profile(String subject, String name, Sex sex, LocalDate birthDate, Instant createdAt) {
        this.subject = subject;
        this.name = name;
        this.sex = sex;
        this.birthDate = birthDate;
        this.createdAt = createdAt;
    }

    /** The caller's profile of that id; 404 when it does not exist or is somebody else's. */
    public static Profile owned(UUID id, Caller caller) {
        return Profile.<Profile>find("id = ?1 and subject = ?2", id, caller.subject())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The caller's profile for a change that stores more about the person; 409 once the consent was withdrawn. */
    public static Profile ownedWithConsent(UUID id, Caller caller) {
        Profile profile = owned(id, caller);
        Consent.requireForHealthData(id);
        return profile;
    }

    static List<Profile> page(String subject, @Nullable UUID after, int limit) {
        String query = after == null ? "subject = ?1 order by id" : "subject = ?1 and id > ?2 order by id";
        Object[] values = after == null ? new Object[] {subject} : new Object[] {subject, after};
        return Profile.<Profile>find(query, values).page(0, limit).list();
    }

    /** Adds a value in the stored unit of its kind to the person's history. */
    public Measurement record(Measure kind, double amount, Instant at) {
        Measurement measurement = new Measurement(id, kind, amount, at);
        measurement.persist();
        return measurement;
    }

    /** The person as the engines see them at that time, with the latest measurements until then. */
    public Person person(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return new Person(
                sex,
                Age.between(birthDate, day),
                Measurement.latest(id, at),
                null,
                facts.activityLevel(),
                facts.standard(),
                facts.goal(),
                maternity.on(day),
                conditions(),
                medicines(),
                Lines.constants(signs, ScreeningSign.class),
                History.ofSmoker(facts.smoker()).postmenopausal(facts.postmenopausal()));
    }

    /** Keeps the answers to a screening until the next one; plans made from the profile heed them. */
    public void report(Collection<ScreeningSign> answered) {
        signs = answered.stream().map(Enum::name).distinct().sorted().toList();
    }

    void apply(ProfileChange change, Instant now) {
        name = Facts.or(change.name(), name).strip();
        sex = Facts.or(change.sex(), sex);
        birthDate = Facts.or(change.birthDate(), birthDate);
        facts = facts.with(change);
        maternity = Facts.or(change.maternity(), maternity);
        if (change.heightCm() != null) {
            record(Measure.HEIGHT, change.heightCm(), now);
        }
        if (change.weightKg() != null) {
            record(Measure.WEIGHT, change.weightKg(), now);
        }
        Plausible.person(person(now));
    }

    /** Removes the person, by the schema everything that hangs on them, and the owner's kept answers to repeated calls. */
    void erase() {
        getEntityManager()
                .createNativeQuery("delete from idempotency_key where tenant = :tenant and subject = :subject")
                .setParameter("tenant", tenant)
                .setParameter("subject", subject)
                .executeUpdate();
        delete();
    }

    /** Every fact, for the export. */
    public Map<String, Object> everything() {
        return Map.of(
                "id", id,
                "createdAt", createdAt,
                "name", name,
                "sex", sex,
                "birthDate", birthDate,
                "facts", facts,
                "signs", signs,
                "maternity", maternity);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Diet diet() {
        return facts.diet();
    }

    public Set<Condition> conditions() {
        return Lines.constants(facts.conditions(), Condition.class);
    }

    public Set<Medicine> medicines() {
        return Lines.constants(facts.medicines(), Medicine.class);
    }

    public Set<Allergen> allergies() {
        return Lines.constants(facts.allergies(), Allergen.class);
    }

    /** Whether a woman's periods have ended; null when it was not said. */
    public @Nullable Boolean postmenopausal() {
        return facts.postmenopausal();
    }

    /** Words for foods this person does not want to see. */
    public List<String> dislikes() {
        return facts.dislikes();
    }

    /** Words for what this person can train with. */
    public List<String> equipment() {
        return facts.equipment();
    }

    Facts facts() {
        return facts;
    }

    MaternityFacts maternity() {
        return maternity;
    }
}
