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
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Adds this replica's counts to the table of the day and learns the others', once a second; the hot path never waits for it. */
@Singleton
class SharedCounts {
    private static final Logger LOG = Logger.getLogger(SharedCounts.class);
    private static final long EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final Limits limits;
    private final LimitConfig config;
    private final DataSource database;

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

    void exchange() throws SQLException {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into limit_usage (caller, usage_day, used) values (?, ?, 0) on conflict do nothing");
                PreparedStatement add = connection.prepareStatement(
                        "update limit_usage set used = used + ? where caller = ? and usage_day = ?");
                PreparedStatement read = connection.prepareStatement(
                        "select used from limit_usage where caller = ? and usage_day = ?")) {
            for (var entry : limits.meters().entrySet()) {
                exchange(caller(entry.getKey()), day, entry.getValue(), insert, add, read);
            }
        }
    }

    private void exchange(
            String caller,
            LocalDate day,
            Meter meter,
            PreparedStatement insert,
            PreparedStatement add,
            PreparedStatement read)
            throws SQLException {
        insert.setString(1, caller);
        insert.setObject(2, day);
        insert.executeUpdate();
        add.setLong(1, meter.report());
        add.setString(2, caller);
        add.setObject(3, day);
        add.executeUpdate();
        read.setString(1, caller);
        read.setObject(2, day);
        try (var row = read.executeQuery()) {
            if (row.next()) {
                meter.learn(row.getLong(1), limits.now());
            }
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
