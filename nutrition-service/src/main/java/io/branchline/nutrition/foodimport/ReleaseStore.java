package io.branchline.nutrition.foodimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.usda.BadLine;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.branchline.nutrition.engine.usda.ReleaseFiles;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import io.branchline.nutrition.food.FoodContent;
import io.branchline.nutrition.food.ImportedFood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts a release into the database in one transaction: what was there of it before is replaced. */
@ApplicationScoped
public class ReleaseStore {
    private static final int BATCH = 500;

    /** A file with more bad lines than one in twenty is not what it claims to be. */
    private static final int MAX_BAD_SHARE = 20;

    private static final int MAX_NAMED = 20;

    private final DataSource database;
    private final ObjectMapper json;

    ReleaseStore(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Reads, counts against the release's own totals, and replaces; nothing is stored when it throws. */
    @Transactional
    public ReleaseContent load(Release release, Path folder) {
        ReleaseContent content = read(release, folder);
        count(release, content);
        try (Connection connection = database.getConnection()) {
            replace(connection, release.name(), content.foods());
        } catch (SQLException failure) {
            throw new IllegalStateException("the release cannot be stored", failure);
        }
        return content;
    }

    private static ReleaseContent read(Release release, Path folder) {
        try {
            return release.read(new ReleaseFiles(folder));
        } catch (IOException missing) {
            throw Problem.unprocessable(
                    "release-incomplete",
                    "A file of the release is missing or has no head: " + missing.getMessage(),
                    "缺少该版本的文件或表头：" + missing.getMessage());
        }
    }

    private static void count(Release release, ReleaseContent content) {
        for (Map.Entry<String, Integer> total : new TreeMap<>(release.totals()).entrySet()) {
            int found = content.records().getOrDefault(total.getKey(), 0)
                    + content.rejected().getOrDefault(total.getKey(), 0);
            if (found != total.getValue()) {
                throw Problem.unprocessable(
                        "release-incomplete",
                        "%s has %d records, the release %d.".formatted(total.getKey(), found, total.getValue()),
                        "%s 有 %d 条记录，该版本应有 %d 条。".formatted(total.getKey(), found, total.getValue()));
            }
        }
        content.rejected().forEach((file, bad) -> {
            if (bad * MAX_BAD_SHARE > content.records().getOrDefault(file, 0)) {
                throw Problem.unprocessable(
                        "too-many-bad-lines",
                        "Too much of %s cannot be read (lines: %d): %s.".formatted(file, bad, numbers(content, file)),
                        "%s 无法读取的行过多（共 %d 行）：%s。".formatted(file, bad, numbers(content, file)));
            }
        });
    }

    private static String numbers(ReleaseContent content, String file) {
        List<Integer> lines = content.badLines().stream()
                .filter(bad -> bad.file().equals(file))
                .map(BadLine::line)
                .toList();
        String first = lines.stream().limit(MAX_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > MAX_NAMED ? first + " …" : first;
    }

    private void replace(Connection connection, String release, List<ReleaseFood> foods) throws SQLException {
        execute(connection, "delete from imported_food where release = ?", release);
        execute(connection, "delete from food_release where name = ?", release);
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into imported_food (id, release, code, description, content) values (?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (ReleaseFood food : foods) {
                statement.setObject(1, ImportedFood.idOf(release, food.code()));
                statement.setString(2, release);
                statement.setString(3, food.code());
                statement.setString(4, food.description());
                statement.setString(5, content(food));
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("insert into food_release (name, foods, imported_at) values (?, ?, ?)")) {
            statement.setString(1, release);
            statement.setInt(2, foods.size());
            statement.setObject(3, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql, String release) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, release);
            statement.executeUpdate();
        }
    }

    private String content(ReleaseFood food) {
        try {
            return json.writeValueAsString(FoodContent.of(food));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
