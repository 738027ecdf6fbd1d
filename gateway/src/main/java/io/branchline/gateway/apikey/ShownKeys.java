package io.branchline.gateway.apikey;

import io.branchline.gateway.identity.Credential;
import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.identity.UnavailableException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks up a shown key by its hash, across tenants, since the key says which tenant it belongs to. */
@Singleton
class ShownKeys implements Credential {
    private static final String BY_HASH = "select tenant, subject, roles, scopes, expires_at,"
            + " case when secret_hash = ? then null else former_until end as former_until"
            + " from api_key where secret_hash = ? or (former_hash = ? and former_until > ?)";

    private final Vertx vertx;
    private final DataSource database;
    private final Bootstrap bootstrap;
    private final Clock clock = Clock.systemUTC();

    ShownKeys(Vertx vertx, DataSource database, ApiKeyConfig config) {
        this.bootstrap = new Bootstrap(config);
        this.vertx = vertx;
        this.database = database;
    }

    @Override
    public boolean configured() {
        return !bootstrap.isEmpty();
    }

    @Override
    public boolean recognises(String shown) {
        return shown.startsWith(Secret.MARK);
    }

    @Override
    public Future<Verified> verify(String shown) {
        String hash = Secret.hash(shown);
        Principal first = bootstrap.find(hash);
        if (first != null) {
            return Future.succeededFuture(new Verified(first, Long.MAX_VALUE));
        }
        return Secret.isWellFormed(shown)
                ? vertx.executeBlocking(() -> find(hash), false)
                : Future.failedFuture("no key has this form");
    }

    private Verified find(String hash) {
        Instant now = clock.instant();
        try (var connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(BY_HASH)) {
            query.setString(1, hash);
            query.setString(2, hash);
            query.setString(3, hash);
            query.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SecurityException("no such key");
                }
                long end = Math.min(millis(row, "expires_at"), millis(row, "former_until"));
                if (end <= now.toEpochMilli()) {
                    throw new SecurityException("the key is over");
                }
                return new Verified(principal(row), end);
            }
        } catch (SQLException outOfReach) {
            throw new UnavailableException(outOfReach);
        }
    }

    private static Principal principal(ResultSet row) throws SQLException {
        return new Principal(
                row.getString("tenant"),
                row.getString("subject"),
                ApiKey.split(row.getString("roles")),
                ApiKey.split(row.getString("scopes")));
    }

    private static long millis(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? Long.MAX_VALUE : time.toInstant().toEpochMilli();
    }
}
