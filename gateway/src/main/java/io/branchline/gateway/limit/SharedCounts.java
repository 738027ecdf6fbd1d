package io.branchline.gateway.limit;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Adds this replica's counts to the table of the day and learns the others', once a second; the hot path never waits for it. */
@Singleton
class SharedCounts {
    private static final Logger LOG = Logger.getLogger(SharedCounts.class);
    private static final long EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final Limits limits;
    private final LimitConfig config;
    private final DataSource database;
    private volatile @Nullable LocalDate tidied;

    SharedCounts(Vertx vertx, Limits limits, LimitConfig config, DataSource database) {
        this.vertx = vertx;
        this.limits = limits;
        this.config = config;
        this.database = database;
    }

    void begin(@Observes StartupEvent start) {
        if (config.enabled() && config.shared()) {
            vertx.setTimer(EVERY_MILLIS, tick -> again());
        }
    }

    private void again() {
        vertx.executeBlocking(
                        () -> {
                            exchange();
                            return true;
                        },
                        false)
                .onFailure(failure -> LOG.warnf("Limits are not shared right now: %s", failure.getMessage()))
                .onComplete(done -> vertx.setTimer(EVERY_MILLIS, tick -> again()));
    }

    /** What one meter has to tell. */
    private record Report(String caller, Meter meter, long count) {}

    void exchange() throws SQLException {
        long now = limits.now();
        LocalDate day = LocalDate.ofEpochDay(now / Meter.NANOS_A_DAY);
        try (Connection connection = database.getConnection()) {
            List<Report> reports = reports(now);
            tell(connection, day, reports);
            learn(connection, day, reports, now);
            if (!day.equals(tidied)) {
                forget(connection, day);
            }
        }
    }

    /** In one order everywhere, so that replicas never wait for each other in a circle. */
    private List<Report> reports(long now) {
        return limits.meters().entrySet().stream()
                .filter(entry -> entry.getValue().hasNews(now))
                .map(entry -> new Report(
                        caller(entry.getKey()),
                        entry.getValue(),
                        entry.getValue().report(now)))
                .sorted(Comparator.comparing(Report::caller))
                .toList();
    }

    private static void tell(Connection connection, LocalDate day, List<Report> reports) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into limit_usage (caller, usage_day, used) values (?, ?, 0) on conflict do nothing");
                PreparedStatement add = connection.prepareStatement(
                        "update limit_usage set used = used + ? where caller = ? and usage_day = ?")) {
            for (Report report : reports) {
                insert.setString(1, report.caller());
                insert.setObject(2, day);
                insert.executeUpdate();
                add.setLong(1, report.count());
                add.setString(2, report.caller());
                add.setObject(3, day);
                add.executeUpdate();
            }
            connection.commit();
        } catch (SQLException failure) {
            reports.forEach(report -> report.meter().giveBack(report.count()));
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void learn(Connection connection, LocalDate day, List<Report> reports, long now)
            throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("select used from limit_usage where caller = ? and usage_day = ?")) {
            for (Report report : reports) {
                read.setString(1, report.caller());
                read.setObject(2, day);
                try (var row = read.executeQuery()) {
                    if (row.next()) {
                        report.meter().learn(row.getLong(1), now);
                    }
                }
            }
        }
    }

    /** The days before yesterday count for nobody any more. */
    private void forget(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from limit_usage where usage_day < ?")) {
            delete.setObject(1, day.minusDays(1));
            delete.executeUpdate();
            tidied = day;
        }
    }

    /** A hash, so that the table holds nobody's name. */
    private static String caller(Limits.Key key) {
        try {
            String text = key.tenant() + '\n' + key.subject() + '\n' + key.service();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
