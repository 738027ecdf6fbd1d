package io.branchline.gateway.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Names the part that is down. The gateway itself stays ready: with the database away tokens still open the door, with the
 * issuer away keys do, and a gateway taken out of service could not even say so.
 */
@Readiness
@ApplicationScoped
class IdentityReadiness implements HealthCheck {
    private final List<Credential> credentials;
    private final LocalOnly localOnly;
    private final DataSource database;

    IdentityReadiness(@All List<Credential> credentials, LocalOnly localOnly, DataSource database) {
        this.credentials = credentials;
        this.localOnly = localOnly;
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("identity").up().withData("database", state());
        credentials.forEach(credential -> credential.health().ifPresent(health -> answer.withData("issuer", health)));
        if (localOnly.open()) {
            answer.withData("asked for", "nothing, this machine only");
        }
        return answer.build();
    }

    private String state() {
        try (var connection = database.getConnection()) {
            return connection.isValid(1) ? "ready" : "down";
        } catch (SQLException away) {
            return "down";
        }
    }
}
