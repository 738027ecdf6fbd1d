package io.branchline.office.template;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.as;
import static io.branchline.office.minutes.MeetingCalls.elsewhere;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MinutesTemplateTest {
    private static final String TEMPLATES = OFFICE + "/minutes-templates";

    @Test
    void everybody_has_the_presets_in_their_language() {
        as("wim")
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        hasItems(
                                "Standard",
                                "Project sync",
                                "Stand-up",
                                "Retrospective",
                                "Board meeting",
                                "One-on-one"));
        as("wim")
                .header("Accept-Language", "zh-CN")
                .get(TEMPLATES)
                .then()
                .body("items.name", hasItems("党政机关纪要", "罗伯特议事规则"));
    }

    @Test
    void a_preset_cannot_be_changed() {
        String preset = as("wim").get(TEMPLATES).then().extract().path("items[0].id");

        as("wim").delete(TEMPLATES + "/" + preset).then().statusCode(409).body("code", equalTo("preset"));
    }

    @Test
    void an_own_template_is_made_changed_used_and_removed() {
        String id = create("xena");
        as("xena")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"name\":\"Call\",\"layout\":\"SECTIONS\",\"sections\":[{\"kind\":\"ACTION_ITEMS\","
                        + "\"heading\":\"Promised\",\"limit\":1},{\"kind\":\"FIXED_TEXT\",\"text\":\"For us only.\"}]}")
                .put(TEMPLATES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        String meeting = MeetingCalls.meeting("xena", "Call", MeetingCalls.TALK);

        as("xena")
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"template\":\"" + id + "\"}")
                .patch(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("template", equalTo(id));
        as("xena")
                .accept("text/markdown")
                .get(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .body(containsString("## Promised"))
                .body(containsString("For us only."))
                .body(not(containsString("## Decisions")));
        as("xena").delete(TEMPLATES + "/" + id).then().statusCode(204);
        as("xena")
                .accept("text/markdown")
                .get(OFFICE + "/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body(containsString("Decisions"));
    }

    @Test
    void another_persons_template_does_not_exist() {
        String id = create("yara");

        as("zoe").get(TEMPLATES + "/" + id).then().statusCode(404);
        elsewhere("yara").get(TEMPLATES + "/" + id).then().statusCode(404);
    }

    private static String create(String who) {
        return as(who).contentType("application/json")
                .body(NewTemplate.EXAMPLE)
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
