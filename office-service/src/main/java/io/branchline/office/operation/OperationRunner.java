package io.branchline.office.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.meeting.Transcripts;
import io.branchline.office.minutes.MeetingMinutes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries an operation out step by step; no transaction is open while the engine works, and each step may be the last. */
@ApplicationScoped
class OperationRunner {
    private static final Logger LOG = Logger.getLogger(OperationRunner.class);

    private final Caller caller;
    private final MeetingMinutes minutes;
    private final ObjectMapper json;
    private final Clock clock = Clock.systemUTC();

    OperationRunner(Caller caller, MeetingMinutes minutes, ObjectMapper json) {
        this.caller = caller;
        this.minutes = minutes;
        this.json = json;
    }

    /** Somebody cancelled it, or it had ended before. */
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void run(UUID id, Schedule.Owner owner) {
        Caller.onBehalfOf(owner.tenant(), owner.subject(), () -> {
            try {
                carryOut(id);
            } catch (Over over) {
                LOG.infof("operation %s was over before its work was done", id);
            } catch (Problem refused) {
                fail(id, refused);
            }
            return id;
        });
    }

    /** After the last attempt failed. */
    void giveUp(String id, Schedule.Owner owner) {
        Caller.onBehalfOf(owner.tenant(), owner.subject(), () -> {
            fail(
                    UUID.fromString(id),
                    new Problem(500, "internal-error", "The work failed several times.", "任务多次执行失败。"));
            return id;
        });
    }

    private void carryOut(UUID id) {
        Operation.Kind kind = step(id, Operation.Stage.READING, Operation::kind);
        if (kind == Operation.Kind.MEETING_MINUTES) {
            UUID meeting = Objects.requireNonNull(step(id, Operation.Stage.READING, Operation::meetingId));
            MeetingMinutes.Source source = inTransaction(() -> minutes.source(meeting));
            step(id, Operation.Stage.DRAFTING, Operation::kind);
            MinutesOfRecord drafted = source.draft();
            step(id, Operation.Stage.KEEPING, operation -> {
                minutes.keepDrafted(meeting, drafted);
                return done(operation, null);
            });
        } else {
            OneShot asked = read(Objects.requireNonNull(step(id, Operation.Stage.READING, Operation::input)));
            var transcript = Transcripts.read(asked.text());
            step(id, Operation.Stage.DRAFTING, Operation::kind);
            MinutesOfRecord drafted = RecordDrafter.draft(transcript, asked.facts());
            step(id, Operation.Stage.KEEPING, operation -> done(operation, write(drafted)));
        }
    }

    private boolean done(Operation operation, @Nullable String result) {
        operation.giveBack(result);
        return operation.become(Operation.Status.SUCCEEDED, Operation.Stage.ENDED, clock.instant());
    }

    /** One step in its own transaction; an operation that has ended meanwhile goes no further. */
    private <T extends @Nullable Object> T step(UUID id, Operation.Stage stage, Function<Operation, T> work) {
        return inTransaction(() -> {
            Operation operation = Operation.toChange(id, caller).orElseThrow(Over::new);
            boolean moved = operation.stage() == stage && !operation.status().isEnd()
                    || operation.become(Operation.Status.RUNNING, stage, clock.instant());
            if (!moved) {
                throw new Over();
            }
            return work.apply(operation);
        });
    }

    private void fail(UUID id, Problem refused) {
        inTransaction(() -> {
            Operation.toChange(id, caller).ifPresent(operation -> {
                operation.failWith(write(new Problem.Body[] {
                    refused.in(Locale.ENGLISH, null), refused.in(Locale.SIMPLIFIED_CHINESE, null)
                }));
                operation.become(Operation.Status.FAILED, Operation.Stage.ENDED, clock.instant());
            });
            return id;
        });
    }

    private static <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private OneShot read(String input) {
        try {
            return json.readValue(input, OneShot.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
