package io.branchline.kit.testing.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many rows each table holds: what must not change when a request is refused. */
final class Rows {
    private Rows() {}

    static String count(@Nullable DataSource database) throws SQLException {
        if (database == null) {
            return "no database";
        }
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            List<String> counts = new ArrayList<>();
            for (String table : tables(connection)) {
                try (var row = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    row.next();
                    counts.add(table + "=" + row.getLong(1));
                }
            }
            return String.join(" ", counts);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var tables =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                boolean writtenInTheBackground = name.startsWith("scheduled_") || name.endsWith("_event");
                if (!writtenInTheBackground) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
