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

    EventStream(Caller caller) {
        this.caller = caller;
    }

    /** What came since the last look, and whether that was all. */
    private record Batch(List<OperationEvent> events, boolean ended) {}

    Multi<OutboundSseEvent> of(UUID id, @Nullable String last, Sse sse) {
        String tenant = caller.tenant();
        String subject = caller.subject();
        AtomicInteger seen = new AtomicInteger(number(last));
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
                .transformToIterable(Batch::events)
                .map(event -> sse.newEventBuilder()
                        .id(String.valueOf(event.number()))
                        .name("progress")
                        .data(event.data())
                        .build());
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
