package io.branchline.office.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.minutes.MinutesView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Accepts, shows and cancels operations of the caller. */
@ApplicationScoped
class Operations {
    private final Caller caller;
    private final Language language;
    private final ObjectMapper json;
    private final Schedule schedule;
    /** Microseconds, which is what the database keeps. */
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    Operations(Caller caller, Language language, ObjectMapper json, Schedule schedule) {
        this.caller = caller;
        this.language = language;
        this.json = json;
        this.schedule = schedule;
    }

    /** Accepts minutes of a stored meeting; a meeting without transcript is refused at once. */
    OperationView draft(UUID meetingId) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        meeting.requireTranscript();
        return accept(
                new Operation(caller.subject(), Operation.Kind.MEETING_MINUTES, meetingId, null, clock.instant()));
    }

    /** Accepts minutes of a transcript. */
    OperationView draft(OneShot asked) {
        try {
            String input = json.writeValueAsString(asked);
            return accept(new Operation(caller.subject(), Operation.Kind.MINUTES, null, input, clock.instant()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private OperationView accept(Operation operation) {
        operation.persist();
        operation.become(Operation.Status.QUEUED, Operation.Stage.WAITING, clock.instant());
        schedule.enqueue(operation.id(), new Schedule.Owner(caller.tenant(), caller.subject()));
        return view(operation);
    }

    OperationView view(Operation operation) {
        return OperationView.of(operation, json, language.locale());
    }

    OperationView cancel(UUID id) {
        Operation operation = Operation.toChange(id, caller).orElseThrow(Problem::notFound);
        if (operation.become(Operation.Status.CANCELLED, Operation.Stage.ENDED, clock.instant())) {
            operation.giveBack(null);
            schedule.cancel(id);
        }
        return view(operation);
    }

    MinutesView result(UUID id) {
        String result = Operation.owned(id, caller).result();
        if (result == null) {
            throw Problem.conflict("no-result", "The operation has no result of its own.", "该任务没有可直接读取的结果。");
        }
        try {
            return MinutesView.computed(json.readValue(result, MinutesOfRecord.class), List.of());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
