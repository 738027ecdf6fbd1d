package io.branchline.office.operation;

import io.branchline.kit.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The events of an operation as they are written, by whatever replica does the work; ends with the operation. */
@ApplicationScoped
class EventStream {
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Caller caller;
    private final long looksAHeartbeat;

    EventStream(Caller caller, Schedule.OperationConfig config) {
        this.caller = caller;
        this.looksAHeartbeat = Math.max(1, config.heartbeat().dividedBy(BETWEEN));
    }

    /** What came since the last look, and whether that was all. */
    private record Batch(List<OperationEvent> events, boolean ended) {}

    /** How many looks in a row saw nothing: a heartbeat of silence is filled with a comment, so that nobody hangs up. */
    private final class Silence {
        private long looks;

        boolean isLong(Batch batch) {
            looks = batch.events().isEmpty() && !batch.ended() ? looks + 1 : 0;
            return looks > 0 && looks % looksAHeartbeat == 0;
        }
    }

    Multi<OutboundSseEvent> of(UUID id, @Nullable String last, Sse sse) {
        String tenant = caller.tenant();
        String subject = caller.subject();
        AtomicInteger seen = new AtomicInteger(number(last));
        Silence silence = new Silence();
        Uni<Batch> look = Uni.createFrom()
                .item(() -> Caller.onBehalfOf(
                        tenant, subject, () -> QuarkusTransaction.requiringNew().call(() -> batch(id, seen))))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy()
                .repeating()
                .uni(() -> look)
                .withDelay(BETWEEN)
                .whilst(batch -> !batch.ended())
                .onItem()
                .transformToIterable(batch -> silence.isLong(batch)
                        ? List.of(sse.newEventBuilder().comment("under way").build())
                        : batch.events().stream().map(event -> sent(event, sse)).toList());
    }

    private static OutboundSseEvent sent(OperationEvent event, Sse sse) {
        return sse.newEventBuilder()
                .id(String.valueOf(event.number()))
                .name("progress")
                .data(event.data())
                .build();
    }

    private static Batch batch(UUID id, AtomicInteger seen) {
        boolean ended = Operation.<Operation>findByIdOptional(id)
                .map(operation -> operation.status().isEnd())
                .orElse(true);
        List<OperationEvent> events = OperationEvent.after(id, seen.get());
        events.forEach(event -> seen.set(event.number()));
        return new Batch(events, ended);
    }

    private static int number(@Nullable String last) {
        return last == null || !last.matches("\\d{1,8}") ? 0 : Integer.parseInt(last);
    }
}
