package io.branchline.gateway.apikey;

import io.branchline.gateway.identity.Credential;
import io.branchline.gateway.identity.IdentityConfig;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** When only API keys open the door, there must be one, or nobody could ever make one. */
@Singleton
class FirstKey {
    private final boolean needed;
    private final DataSource database;

    FirstKey(@All List<Credential> credentials, IdentityConfig config, DataSource database) {
        this.needed = config.required() && credentials.stream().noneMatch(Credential::configured);
        this.database = database;
    }

    void check(@Observes StartupEvent start) throws SQLException {
        if (needed && !exists()) {
            throw new IllegalStateException(
                    "Refusing to start: branchline.identity.required=true, but there is neither an issuer nor an API key,"
                            + " so nobody could come in. Set branchline.oidc.issuer and branchline.oidc.audience, or"
                            + " branchline.api-keys.bootstrap.TENANT to the SHA-256 of a secret that may make the first key.");
        }
    }

    private boolean exists() throws SQLException {
        String sql = "select 1 from api_key where secret_hash is not null"
                + " and (expires_at is null or expires_at > current_timestamp)";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setMaxRows(1);
            return query.executeQuery().next();
        }
    }
}
