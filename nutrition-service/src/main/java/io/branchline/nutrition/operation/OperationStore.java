package io.branchline.nutrition.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.nutrition.operation.OperationView.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of operations. Plain SQL that always names the owner, because the work runs where nobody is signed in. */
@ApplicationScoped
class OperationStore {
    private static final String COLUMNS =
            "id, kind, status, progress, created_at, updated_at, result, problem_en, problem_zh";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    OperationStore(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Whose work it is, and what was asked. */
    record Queued(String kind, Owner owner, String request, int attempts) {}

    /** On whose behalf the work is done. */
    record Owner(String tenant, String subject, String roles) {}

    void add(UUID id, String kind, Owner owner, String request) {
        update(
                "insert into operation (id, tenant, subject, roles, kind, status, progress, attempts, request, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, 'QUEUED', 0, 0, ?, ?, ?)",
                id,
                owner.tenant(),
                owner.subject(),
                owner.roles(),
                kind,
                request,
                now(),
                now());
    }

    Optional<OperationView> find(UUID id, String tenant, String subject, Locale locale) {
        return read(
                        "select " + COLUMNS + " from operation where id = ? and tenant = ? and subject = ?",
                        row -> view(row, locale),
                        id,
                        tenant,
                        subject)
                .stream()
                .findFirst();
    }

    /** Newest first, after the cursor. */
    List<OperationView> page(String tenant, String subject, @Nullable UUID after, int limit, Locale locale) {
        String sql = "select " + COLUMNS + " from operation where tenant = ? and subject = ?"
                + (after == null ? "" : " and id < ?") + " order by id desc limit " + limit;
        Object[] values = after == null ? new Object[] {tenant, subject} : new Object[] {tenant, subject, after};
        return read(sql, row -> view(row, locale), values);
    }

    /** Takes the work up; empty when it was cancelled or is done. */
    Optional<Queued> start(UUID id) {
        int taken = update(
                "update operation set status = 'RUNNING', attempts = attempts + 1, updated_at = ?"
                        + " where id = ? and status in ('QUEUED', 'RUNNING')",
                now(),
                id);
        if (taken == 0) {
            return Optional.empty();
        }
        return read(
                        "select kind, tenant, subject, roles, request, attempts from operation where id = ?",
                        row -> new Queued(
                                row.getString(1),
                                new Owner(row.getString(2), row.getString(3), row.getString(4)),
                                row.getString(5),
                                row.getInt(6)),
                        id)
                .stream()
                .findFirst();
    }

    /** Whether it still runs. */
    boolean progress(UUID id, int percent) {
        return update(
                        "update operation set progress = ?, updated_at = ? where id = ? and status = 'RUNNING'",
                        percent,
                        now(),
                        id)
                == 1;
    }

    /** Whether it still ran and is now done. */
    boolean succeed(UUID id, String result) {
        return update(
                        "update operation set status = 'SUCCEEDED', progress = 100, result = ?, request = '', updated_at = ?"
                                + " where id = ? and status = 'RUNNING'",
                        result,
                        now(),
                        id)
                == 1;
    }

    void fail(UUID id, Object english, Object chinese) {
        update(
                "update operation set status = 'FAILED', problem_en = ?, problem_zh = ?, request = '', updated_at = ?"
                        + " where id = ? and status = 'RUNNING'",
                write(english),
                write(chinese),
                now(),
                id);
    }

    void cancel(UUID id, String tenant, String subject) {
        update(
                "update operation set status = 'CANCELLED', request = '', updated_at = ?"
                        + " where id = ? and tenant = ? and subject = ? and status in ('QUEUED', 'RUNNING')",
                now(),
                id,
                tenant,
                subject);
    }

    private OperationView view(ResultSet row, Locale locale) throws SQLException {
        String problem = row.getString(locale.getLanguage().equals("zh") ? "problem_zh" : "problem_en");
        return new OperationView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getString("result"),
                problem == null ? null : parse(problem));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String write(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode parse(String problem) {
        try {
            return json.readTree(problem);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
