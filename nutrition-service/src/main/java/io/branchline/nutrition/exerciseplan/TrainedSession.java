package io.branchline.nutrition.exerciseplan;

import io.branchline.nutrition.engine.training.person.PainArea;
import io.branchline.nutrition.engine.training.progress.LoggedSession;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A session of a plan as it was really trained; at most one for each date. */
@Entity
class TrainedSession extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    @Column
    private UUID id;

    @TenantId
    @Column
    private String tenant;

    @Column
    private UUID planId;

    @Column
    private LocalDate trainedOn;

    @Column
    private int doneMinutes;

    @Column
    private int rpe;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable PainArea painArea;

    @Column
    private int pain;

    @Column
    private boolean warningSign;

    /** For Hibernate. */
    protected TrainedSession() {}

    TrainedSession(UUID planId, LoggedSession logged) {
        this.planId = planId;
        this.trainedOn = logged.date();
        this.doneMinutes = logged.doneMinutes();
        this.rpe = logged.rpe();
        this.painArea = logged.painArea();
        this.pain = logged.pain();
        this.warningSign = logged.warningSign();
    }

    /** All sessions of a plan in order of date. */
    static List<LoggedSession> of(UUID planId) {
        return TrainedSession.<TrainedSession>list("planId = ?1 order by trainedOn", planId).stream()
                .map(TrainedSession::logged)
                .toList();
    }

    UUID id() {
        return id;
    }

    private LoggedSession logged() {
        return new LoggedSession(trainedOn, doneMinutes, rpe, painArea, pain, warningSign);
    }
}
