package io.branchline.nutrition.foodimport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class FoodImportTest {
    private static final String PATH = "/api/v1/nutrition/food-imports";
    private static final String FOODS = "/api/v1/nutrition/foods";

    @Test
    void a_release_is_loaded_from_a_zip_found_by_search_and_replaced_by_the_next() throws IOException {
        ValidatableResponse loaded = send("OTHER_SR", sr("Zanzibar butter cake", "717", ""))
                .statusCode(201)
                .body("foods", equalTo(1));
        assertThat(found("zanzibar butter").extract().<String>path("items[0].name"))
                .isEqualTo("Zanzibar butter cake");
        given().auth()
                .oauth2(Tokens.admin())
                .get(PATH + "/" + loaded.extract().path("id"))
                .then()
                .statusCode(200)
                .body("foods", equalTo(1));

        send("OTHER_SR", sr("Kilimanjaro bread", "250", "")).statusCode(201);
        found("kilimanjaro bread").body("items.name", hasItem("Kilimanjaro bread"));
        found("zanzibar butter").body("items.name", not(hasItem("Zanzibar butter cake")));
    }

    @Test
    void bad_lines_are_left_out_and_reported_by_number() throws IOException {
        StringBuilder more = new StringBuilder();
        for (int number = 0; number < 40; number++) {
            more.append("~90001~^~").append(900 + number).append("~^1^0^^~4~^^^^^^^^^^^^\n");
        }
        send("OTHER_SR", sr("Half butter", "717", more + "~90001~^~203~^many^0^^~4~^^^^^^^^^^^^\n"))
                .statusCode(201)
                .body("badLines", hasSize(1))
                .body("badLines[0].file", equalTo("NUT_DATA.txt"))
                .body("badLines[0].line", equalTo(42));
    }

    @Test
    void too_many_bad_lines_are_refused_by_their_numbers() throws IOException {
        send("OTHER_SR", sr("Broken butter", "717", "nonsense\nnothing\n"))
                .statusCode(422)
                .body("code", equalTo("too-many-bad-lines"))
                .body("detail", containsString("2, 3"));
        found("broken butter").body("items.name", not(hasItem("Broken butter")));
    }

    @Test
    void a_truncated_release_is_refused_and_what_was_loaded_stays() throws IOException {
        send("OTHER_SR", sr("Stays butter", "717", "")).statusCode(201);
        send("SR28", sr("Truncated butter", "717", ""))
                .statusCode(422)
                .body("code", equalTo("release-incomplete"))
                .body("detail", containsString("8789"));
        found("stays butter").body("items.name", hasItem("Stays butter"));
        found("truncated butter").body("items.name", not(hasItem("Truncated butter")));
    }

    @Test
    void a_release_can_be_loaded_after_the_answer() throws IOException {
        String location = given().auth()
                .oauth2(Tokens.admin())
                .queryParam("release", "OTHER_SR")
                .header("Prefer", "respond-async")
                .contentType("application/zip")
                .body(sr("Patient butter", "717", ""))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .header("Operation-Location");
        given().auth().oauth2(Tokens.admin()).get(location + "/events").then().body(containsString("\"SUCCEEDED\""));
        String report = given().auth()
                .oauth2(Tokens.admin())
                .get(location)
                .then()
                .extract()
                .path("result");
        given().auth().oauth2(Tokens.admin()).get(report).then().statusCode(200).body("foods", equalTo(1));
        found("patient butter").body("items.name", hasItem("Patient butter"));
    }

    @Test
    void a_file_as_text_may_be_longer_than_other_texts_but_its_name_may_not() {
        texts("FOOD_DES.txt", "~nonsense~\n".repeat(30_000)).statusCode(422);
        texts("x".repeat(200_001), "")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/files/0/name"))
                .body("errors[0].code", equalTo("size"));
    }

    private static ValidatableResponse texts(String name, String content) {
        return given().auth()
                .oauth2(Tokens.admin())
                .queryParam("release", "OTHER_SR")
                .contentType("application/json")
                .body(Map.of("files", List.of(Map.of("name", name, "content", content))))
                .post(PATH)
                .then();
    }

    @Test
    void what_is_no_zip_is_refused() {
        send("OTHER_SR", "no zip at all".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("no-zip"));
    }

    @Test
    void only_an_administrator_may_import() throws IOException {
        given().auth()
                .oauth2(Tokens.user("alice"))
                .queryParam("release", "OTHER_SR")
                .contentType("application/zip")
                .body(sr("x", "1", ""))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse send(String release, byte[] zip) {
        return given().auth()
                .oauth2(Tokens.admin())
                .queryParam("release", release)
                .contentType("application/zip")
                .body(zip)
                .post(PATH)
                .then();
    }

    private static ValidatableResponse found(String query) {
        return given().auth()
                .oauth2(Tokens.user("alice"))
                .queryParam("q", query)
                .get(FOODS)
                .then()
                .statusCode(200);
    }

    private static byte[] sr(String name, String energy, String moreValues) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            file(zip, "FOOD_DES.txt", "~90001~^~0100~^~" + name + "~^~X~^^^~Y~^^0^^6.38^4.27^8.79^3.87\n");
            file(zip, "NUT_DATA.txt", "~90001~^~208~^" + energy + "^0^^~4~^~NC~^^^^^^^^^^08/2010^\n" + moreValues);
            file(zip, "WEIGHT.txt", "~90001~^1^1^~tbsp~^14.2^^\n");
        }
        return bytes.toByteArray();
    }

    private static void file(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
