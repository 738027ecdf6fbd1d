package io.branchline.gateway.apikey;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One tenant's keys in the one table that the gateway's own API has; for it alone no object mapper is started. Every statement
 * names the tenant.
 */
@Singleton
class ApiKeys {
    private static final String COLUMNS =
            "select id, name, subject, roles, scopes, prefix, former_until, expires_at, created_at from api_key";

    private final DataSource database;

    ApiKeys(DataSource database) {
        this.database = database;
    }

    /** A new key, which has no secret yet. */
    void add(String tenant, ApiKey key) {
        write(
                "insert into api_key (tenant, id, name, subject, roles, scopes, expires_at, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                tenant,
                key.id(),
                key.name(),
                key.subject(),
                key.roles(),
                key.scopes(),
                time(key.expiresAt()),
                time(key.createdAt()));
    }

    Optional<ApiKey> find(String tenant, UUID id) {
        return read(COLUMNS + " where tenant = ? and id = ?", 1, tenant, id).stream()
                .findFirst();
    }

    /** Oldest first, after the given key of the page before, one more than the size. */
    List<ApiKey> page(String tenant, @Nullable Instant createdAt, @Nullable UUID after, int size) {
        String order = " order by created_at, id";
        if (createdAt == null || after == null) {
            return read(COLUMNS + " where tenant = ?" + order, size + 1, tenant);
        }
        String beyond = " and (created_at > ? or (created_at = ? and id > ?))";
        OffsetDateTime at = time(createdAt);
        return read(COLUMNS + " where tenant = ?" + beyond + order, size + 1, tenant, at, at, after);
    }

    /** Makes the secret the present one; the one until now works on until {@code formerUntil}. */
    void rotate(String tenant, UUID id, String secret, Instant formerUntil) {
        write(
                "update api_key set former_hash = secret_hash,"
                        + " former_until = case when secret_hash is null then null else cast(? as timestamp with time zone) end,"
                        + " secret_hash = ?, prefix = ?, version = version + 1 where tenant = ? and id = ?",
                time(formerUntil),
                Secret.hash(secret),
                secret.substring(0, Secret.SHOWN),
                tenant,
                id);
    }

    /** Returns whether there was such a key. */
    boolean remove(String tenant, UUID id) {
        return write("delete from api_key where tenant = ? and id = ?", tenant, id) == 1;
    }

    private int write(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<ApiKey> read(String sql, int most, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.setMaxRows(most);
            List<ApiKey> keys = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(key(row));
                }
            }
            return keys;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("subject"),
                row.getString("roles"),
                row.getString("scopes"),
                row.getString("prefix"),
                instant(row, "former_until"),
                instant(row, "expires_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
