package io.branchline.nutrition.food;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The imported releases as a whole. They belong to no tenant and are read outside of requests, too: by SQL, not as entities. */
@ApplicationScoped
class Releases {
    private final DataSource database;

    Releases(DataSource database) {
        this.database = database;
    }

    /** What the search index needs of a food. */
    record Title(UUID id, String description) {}

    /** A food with its figures as JSON. */
    record Content(UUID id, String description, String json) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Which releases are loaded and since when; changes with every import. */
    String state() {
        return String.join(
                " ",
                rows(
                        "select name, imported_at from food_release order by name",
                        row -> row.getString(1) + "@" + row.getTimestamp(2)));
    }

    /** Every imported food. */
    List<Title> titles() {
        return rows(
                "select id, description from imported_food order by release desc, code",
                row -> new Title(row.getObject(1, UUID.class), row.getString(2)));
    }

    /** Every imported food with its figures. */
    List<Content> contents() {
        return rows(
                "select id, description, content from imported_food order by release, code",
                row -> new Content(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
    }

    private <T> List<T> rows(String sql, Reading<T> reading) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reading.read(result));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the imported foods cannot be read", failure);
        }
        return rows;
    }
}
