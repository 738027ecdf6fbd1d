package io.branchline.nutrition.operation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Queues work in the caller's transaction; a crash before the commit leaves neither the work nor its operation. */
@ApplicationScoped
public class Operations {
    private static final Duration POLL = Duration.ofMillis(500);

    /** A replica that is silent for four of these is dead, and its work is taken up by another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final Duration LAST_WORK = Duration.ofSeconds(15);
    private static final int AT_ONCE = 2;

    private final OperationStore store;
    private final Caller caller;
    private final Clock clock;
    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    Operations(OperationStore store, Worker worker, Caller caller, Clock clock, DataSource database) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
        this.task = Tasks.oneTime("operation", Void.class)
                .execute((instance, context) -> worker.run(UUID.fromString(instance.getId())));
        this.scheduler = Scheduler.create(database, task)
                .tableName("scheduled_task")
                .threads(AT_ONCE)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LAST_WORK)
                .alwaysPersistTimestampInUTC()
                .build();
    }

    void start(@Observes StartupEvent start) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        scheduler.stop();
    }

    /** Queues work of a kind for the caller; to be called within a transaction. */
    public OperationView queue(String kind, String request, Locale locale) {
        UUID id = TimeOrderedId.at(clock.instant());
        String roles = String.join(",", new TreeSet<>(caller.roles()));
        store.add(id, kind, new OperationStore.Owner(caller.tenant(), caller.subject(), roles), request);
        scheduler.schedule(task.instance(id.toString()), clock.instant());
        return store.find(id, caller.tenant(), caller.subject(), locale).orElseThrow(Problem::notFound);
    }
}
