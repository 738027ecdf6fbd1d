package io.branchline.office.minutes;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class MinutesTiersTest {
    private static final String CLEAR = "We agreed to launch the new home page on December 1.";
    private static final String LIKELY = "Then we can keep the old pictures until the end of the month.";
    private static final String SHOWN = "We can keep the old pictures until the end of the month.";
    private static final String CHECK = "To be checked, perhaps also settled:";
    private static final String TALK =
            "Dana Reyes: " + CLEAR + "\nLee Park: I will send the release notes to the support people"
                    + " by Friday.\nDana Reyes: The price table is on the second page.\nLee Park: " + LIKELY + "\n";

    @Test
    void markdown_puts_what_is_perhaps_settled_under_a_heading_of_its_own() {
        drafted(TALK, "text/markdown", null).body(stringContainsInOrder("## Decisions", CLEAR, CHECK, SHOWN));
    }

    @Test
    void a_template_parts_them_as_well() {
        String standard = as("tia")
                .get(OFFICE + "/minutes-templates")
                .then()
                .extract()
                .path("items.find { it.name == 'Standard' }.id");

        drafted(TALK, "text/markdown", standard).body(stringContainsInOrder("## Decisions", CLEAR, CHECK, SHOWN));
    }

    @Test
    void nothing_is_to_be_checked_where_all_is_clear() {
        drafted("Dana Reyes: " + CLEAR + "\n", "text/markdown", null)
                .body(containsString(CLEAR))
                .body(not(containsString("To be checked")));
    }

    @Test
    void json_holds_both_in_one_list() {
        drafted(TALK, "application/json", null).body("decisions.text", hasItems(CLEAR, LIKELY));
    }

    private static ValidatableResponse drafted(String talk, String accept, @Nullable String template) {
        var asked = as("tia").contentType("text/plain").accept(accept).body(talk);
        return (template == null ? asked : asked.queryParam("template", template))
                .post(OFFICE + "/minutes")
                .then()
                .statusCode(200);
    }
}
