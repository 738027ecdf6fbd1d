package io.branchline.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.gateway.route.Route;
import io.branchline.gateway.route.Routes;
import io.branchline.gateway.testing.Configured;
import io.branchline.gateway.testing.FakeService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PortalTest {
    @SuppressWarnings("NullAway.Init") // injected by Services
    FakeService office;

    @Inject
    Vertx vertx;

    @Inject
    Routes routes;

    @Inject
    ObjectMapper json;

    @Inject
    PortalConfig config;

    @Inject
    KeptDocuments kept;

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
    void the_last_good_copy_stays_while_a_service_is_down_and_over_a_restart() throws Exception {
        String path = "paths.'/api/v1/office/meetings'.get.operationId";
        given().get("/openapi?format=json").then().body(path, notNullValue());
        office.silentAboutItself(true);
        try {
            given().get("/openapi?format=json").then().statusCode(200).body(path, notNullValue());
            ServiceDocuments restarted = new ServiceDocuments(vertx, routes, json, config, kept);
            assertThat(restarted.products()).isEmpty();
            for (Route route : routes.all()) {
                restarted.remember(route);
            }
            assertThat(restarted.products()).extracting(Product::name).contains("office", "nutrition");
        } finally {
            office.silentAboutItself(false);
        }
    }

    @Test
    void it_is_sent_again_only_when_it_has_changed() {
        String tag = given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/openapi?format=json").then().statusCode(304);
        given().header("If-None-Match", tag).get("/openapi.yaml").then().statusCode(200);
    }

    @Test
    void every_operation_tells_what_the_gateway_may_answer() {
        String responses = "paths.'/api/v1/office/meetings'.get.responses.";
        given().get("/openapi?format=json")
                .then()
                .body(responses + "'429'.$ref", equalTo("#/components/responses/TooManyRequests"))
                .body(responses + "'503'.$ref", equalTo("#/components/responses/Unavailable"))
                .body("components.responses.Unavailable.headers.'Retry-After'", notNullValue())
                .body("components.schemas.Problem", notNullValue());
    }

    @Test
    void its_pages_load_nothing_from_elsewhere_and_are_framed_by_nobody() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void an_address_that_cannot_be_the_suites_is_refused_at_the_start() {
        for (String url : new String[] {"api.example.org", "https://api.example.org/", "ftp://x", "https://x?a=b"}) {
            PortalConfig wrong = Configured.of(PortalConfig.class, "branchline.portal.public-url=" + url);
            assertThatThrownBy(wrong::check)
                    .hasMessageContaining("branchline.portal.public-url is '" + url + "'")
                    .hasMessageContaining("https://api.example.org without");
        }
        PortalConfig hasty = Configured.of(PortalConfig.class, "branchline.portal.refresh=1ms");
        assertThatThrownBy(hasty::check).hasMessageContaining("branchline.portal.refresh is '1ms'");
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
