package io.branchline.office.operation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One step of an operation, numbered from 1, so that a listener can go on where it was cut off. */
@Entity
@IdClass(OperationEvent.Key.class)
class OperationEvent extends PanacheEntityBase {
    @Id
    @Column
    private UUID operationId;

    @Id
    @Column
    private int number;

    @TenantId
    @Column
    private String tenant;

    @Column
    private Instant at;

    @Column
    @Enumerated(EnumType.STRING)
    private Operation.Status status;

    @Column
    @Enumerated(EnumType.STRING)
    private Operation.Stage stage;

    @Column
    private int progress;

    /** Operation and number. */
    record Key(UUID operationId, int number) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** For Hibernate. */
    protected OperationEvent() {}

    OperationEvent(Operation operation, int number, Instant at) {
        this.operationId = operation.id();
        this.number = number;
        this.at = at;
        this.status = operation.status();
        this.stage = operation.stage();
        this.progress = operation.progress();
    }

    static int count(UUID operation) {
        return (int) count("operationId", operation);
    }

    static List<OperationEvent> after(UUID operation, int number) {
        return list("operationId = ?1 and number > ?2 order by number", operation, number);
    }

    int number() {
        return number;
    }

    /** The data of the server-sent event. */
    record Data(Operation.Status status, Operation.Stage stage, int progress, Instant at) {}

    Data data() {
        return new Data(status, stage, progress, at);
    }
}
