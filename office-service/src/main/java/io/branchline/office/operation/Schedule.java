package io.branchline.office.operation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The service's part in carrying out operations: db-scheduler on the service's own database, with a lease that a heartbeat
 * keeps. An operation is enqueued in the transaction that accepts it; one whose replica died is started again.
 */
@ApplicationScoped
class Schedule {
    static final String TASK = "operation";
    private static final int RETRIES = 3;
    private static final int SILENCES = 6;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CLEANING = Duration.ofHours(1);

    private final DataSource database;
    private final Duration keep;
    private final OneTimeTask<String> task;
    private final Scheduler scheduler;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock = Clock.systemUTC();

    Schedule(
            DataSource database,
            OperationRunner runner,
            OperationConfig config,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.keep = config.keep();
        this.transactions = transactions;
        this.task = Tasks.oneTime(TASK, String.class)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        RETRIES,
                        new FailureHandler.OnFailureRetryLater<>(PAUSE),
                        (complete, operations) -> runner.giveUp(
                                complete.getExecution().taskInstance.getId(),
                                owner(complete.getExecution().taskInstance.getData()))))
                .onDeadExecutionRevive()
                .execute((instance, context) ->
                        runner.run(UUID.fromString(instance.getId()), owner(instance.getData())));
        RecurringTask<Void> cleaning = Tasks.recurring("operation-cleaning", FixedDelay.of(CLEANING))
                .execute((instance, context) -> forget(clock.instant()));
        this.scheduler = Scheduler.create(database, task)
                .startTasks(cleaning)
                .schedulerName(new SchedulerName.Fixed("office-" + UUID.randomUUID()))
                .threads(config.threads())
                .pollingInterval(config.polling())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(SILENCES)
                .shutdownMaxWait(PAUSE)
                .build();
    }

    /** How long work is carried out. */
    @ConfigMapping(prefix = "branchline.operations")
    interface OperationConfig {
        /** How many at once in this replica. */
        @WithDefault("2")
        int threads();

        /** How often to look for work that another replica accepted. */
        @WithDefault("1S")
        Duration polling();

        /** How often to say that work is still under way; after six silences another replica takes over. */
        @WithDefault("5S")
        Duration heartbeat();

        /** How long an operation that has ended is kept with its events and its result. */
        @WithDefault("P7D")
        Duration keep();
    }

    /** Whose operation it is, as the task carries it. */
    record Owner(String tenant, String subject) {
        String asData() {
            return tenant + "\t" + subject;
        }
    }

    private static Owner owner(Object data) {
        String[] parts = data.toString().split("\t", 2);
        return new Owner(parts[0], parts[1]);
    }

    /** The task's data as the table keeps it. */
    static byte[] data(Owner owner) {
        return Serializer.DEFAULT_JAVA_SERIALIZER.serialize(owner.asData());
    }

    void start(@Observes StartupEvent start) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        scheduler.stop();
    }

    /** Enqueues within the caller's transaction, and looks for work as soon as that is committed. */
    void enqueue(UUID operation, Owner owner) {
        scheduler.schedule(task.instance(operation.toString(), owner.asData()), clock.instant());
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    /** Deletes what ended too long ago to be asked for, of every tenant; gives how many. */
    int forget(Instant now) {
        try (var connection = database.getConnection();
                var ended = connection.prepareStatement("delete from operation"
                        + " where status in ('SUCCEEDED', 'FAILED', 'CANCELLED') and changed_at < ?")) {
            ended.setTimestamp(1, Timestamp.from(now.minus(keep)));
            return ended.executeUpdate();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Takes work out that has not begun. */
    void cancel(UUID operation) {
        TaskInstanceId instance = TaskInstanceId.of(TASK, operation.toString());
        scheduler
                .getScheduledExecution(instance)
                .filter(execution -> !execution.isPicked())
                .ifPresent(execution -> scheduler.cancel(instance));
    }
}
