package io.branchline.gateway.portal;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The last good copy of each service's document, so that a gateway that starts while a service is down has it, too. */
@Singleton
class KeptDocuments {
    private final DataSource database;
    private final Clock clock = Clock.systemUTC();

    KeptDocuments(DataSource database) {
        this.database = database;
    }

    @Nullable
    String find(String route) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select document from service_document where route = ?")) {
            query.setString(1, route);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    void keep(String route, String document) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update service_document set document = ?, read_at = ? where route = ?");
                var insert = connection.prepareStatement(
                        "insert into service_document (document, read_at, route) values (?, ?, ?) on conflict do nothing")) {
            fill(update, route, document);
            if (update.executeUpdate() == 0) {
                fill(insert, route, document);
                insert.executeUpdate();
            }
        }
    }

    private void fill(PreparedStatement statement, String route, String document) throws SQLException {
        statement.setString(1, document);
        statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(3, route);
    }
}
