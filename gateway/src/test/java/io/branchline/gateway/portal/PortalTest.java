package io.branchline.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortalTest {
    @Test
    void the_documents_of_both_services_are_one() {
        String server = "http://127.0.0.1:" + RestAssured.port;
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("servers.url", hasItem(server))
                .body("paths.'/api/v1/nutrition/profiles'.get.tags", hasItem("Nutrition: profiles"))
                .body("paths.'/api/v1/office/meetings'.get.operationId", not(equalTo("list")))
                .body("components.schemas.NutritionPlan.description", equalTo("nutrition"))
                .body("components.schemas.OfficePlan.description", equalTo("office"))
                .body(
                        "paths.'/api/v1/office/meetings'.get.responses.'200'.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/OfficePlan"));
    }

    @Test
    void what_the_gateway_does_not_serve_is_not_in_it() {
        assertThat(given().get("/openapi").asString()).doesNotContain("/internal/secret");
    }

    @Test
    void it_can_be_had_as_yaml() {
        given().get("/openapi.yaml").then().statusCode(200).body(containsString("NutritionPlan:"));
    }

    @Test
    void people_find_a_start_page_and_an_explorer() {
        given().get("/").then().statusCode(200).body(containsString("Branchline"));
        given().get("/docs/").then().statusCode(200).body(containsString("/openapi"));
    }

    @Test
    void the_services_find_the_keys() {
        given().get("/internal/jwks.json")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].alg", equalTo("ES256"));
    }
}
