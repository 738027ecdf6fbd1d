package io.branchline.gateway.apikey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ApiKeyTest {
    private static final String PATH = "/api/v1/gateway/api-keys";

    @Inject
    DataSource database;

    @Test
    void a_key_opens_what_its_scopes_name_and_no_more() {
        String secret = secret(create("\"scopes\":[\"nutrition\",\"office.read\"]"));
        with(secret).get("/api/v1/nutrition/echo").then().statusCode(200);
        with(secret).post("/api/v1/nutrition/echo").then().statusCode(200);
        with(secret).get("/api/v1/office/echo").then().statusCode(200);
        with(secret).post("/api/v1/office/echo").then().statusCode(403).body("code", equalTo("out-of-scope"));
        with(secret).get(PATH).then().statusCode(403);
    }

    @Test
    void it_is_also_taken_from_its_own_header() {
        String secret = secret(create("\"scopes\":[]"));
        given().header("X-API-Key", secret)
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(200)
                .body("headers.x-api-key", nullValue());
    }

    @Test
    void a_user_key_may_not_make_keys() {
        String secret = secret(create("\"scopes\":[]"));
        with(secret).get(PATH).then().statusCode(403);
    }

    @Test
    void only_the_hash_is_kept() throws SQLException {
        String id = create("\"scopes\":[]");
        String secret = secret(id);
        given().get(PATH + "/" + id).then().body("prefix", equalTo(secret.substring(0, 12)));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from api_key where id = ?")) {
            query.setObject(1, UUID.fromString(id));
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                assertThat(row.getString(i)).isNotEqualTo(secret);
            }
        }
    }

    @Test
    void after_rotation_the_former_secret_works_only_in_its_grace_time() {
        String id = create("\"scopes\":[]");
        String first = secret(id);
        String second = given().queryParam("graceSeconds", 3600)
                .post(PATH + "/" + id + "/secrets")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        with(first).get("/api/v1/nutrition/echo").then().statusCode(200);
        with(second).get("/api/v1/nutrition/echo").then().statusCode(200);
        String third = secret(id);
        with(third).get("/api/v1/nutrition/echo").then().statusCode(200);
        String fourth = secret(id);
        assertThat(fourth).isNotEqualTo(third);
    }

    @Test
    void a_key_past_its_end_is_refused() throws SQLException {
        String id = create("\"scopes\":[],\"expiresAt\":\"2999-01-01T00:00:00Z\"");
        String secret = secret(id);
        change("update api_key set expires_at = ? where id = ?", id);
        with(secret).get("/api/v1/nutrition/echo").then().statusCode(401);
    }

    @Test
    void a_former_secret_past_its_grace_time_is_refused() throws SQLException {
        String id = create("\"scopes\":[]");
        String first = secret(id);
        given().queryParam("graceSeconds", 3600)
                .post(PATH + "/" + id + "/secrets")
                .then()
                .statusCode(200);
        change("update api_key set former_until = ? where id = ?", id);
        with(first).get("/api/v1/nutrition/echo").then().statusCode(401);
    }

    @Test
    void two_credentials_are_none() {
        String secret = secret(create("\"scopes\":[]"));
        with(secret)
                .header("X-API-Key", secret)
                .get("/api/v1/nutrition/echo")
                .then()
                .statusCode(401);
    }

    @Test
    void while_the_table_is_out_of_reach_no_key_is_called_wrong() throws SQLException {
        String secret = secret(create("\"scopes\":[]"));
        run("alter table api_key rename to api_key_away");
        try {
            with(secret)
                    .get("/api/v1/nutrition/echo")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("identity-unavailable"));
        } finally {
            run("alter table api_key_away rename to api_key");
        }
        with(secret).get("/api/v1/nutrition/echo").then().statusCode(200);
    }

    private void change(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, java.time.OffsetDateTime.parse("2001-01-01T00:00:00Z"));
            update.setObject(2, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_secret_replaced_without_grace_is_refused() {
        String id = create("\"scopes\":[]");
        String first = secret(id);
        secret(id);
        with(first).get("/api/v1/nutrition/echo").then().statusCode(401);
    }

    @Test
    void a_deleted_key_is_gone() {
        String id = create("\"scopes\":[]");
        String secret = secret(id);
        given().delete(PATH + "/" + id).then().statusCode(204);
        given().get(PATH + "/" + id).then().statusCode(404);
        with(secret).get("/api/v1/nutrition/echo").then().statusCode(401);
    }

    @Test
    void keys_are_listed_without_secrets() {
        String id = create("\"scopes\":[]");
        secret(id);
        String list = given().queryParam("size", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .extract()
                .asString();
        assertThat(list).doesNotContain("\"secret\"");
    }

    @Test
    void wrong_wishes_are_refused() {
        for (String wrong : new String[] {
            "{\"name\":\"x\",\"roles\":[\"root\"]}",
            "{\"name\":\"\",\"roles\":[\"user\"]}",
            "{\"name\":\"x\",\"roles\":[]}",
            "{\"name\":\"x\",\"roles\":[\"user\"],\"expiresAt\":\"2001-01-01T00:00:00Z\"}",
            "{\"name\":\"x\",\"roles\":[\"user\"],\"scopes\":[\"../etc\"]}"
        }) {
            given().contentType(ContentType.JSON)
                    .body(wrong)
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", not(nullValue()));
        }
    }

    private static io.restassured.specification.RequestSpecification with(String secret) {
        return given().auth().oauth2(secret);
    }

    private static String create(String more) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"test\",\"roles\":[\"user\"]," + more + "}")
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String secret(String id) {
        return given().post(PATH + "/" + id + "/secrets")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
    }
}
