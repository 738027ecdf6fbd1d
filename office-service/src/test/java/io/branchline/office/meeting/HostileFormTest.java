package io.branchline.office.meeting;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.as;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("database")
class HostileFormTest {
    private static final String FILE = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n";
    private static final String FIELD = "Content-Disposition: form-data; name=\"a\"\r\n";
    private static final String END = "--cut--\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                END,
                "--cut\r\n--cut\r\n--cut\r\n",
                "--cut\r\n" + FILE + "\r\nAnn: Hello.",
                "--cut\r\nno name\r\n\r\nAnn: Hello.\r\n" + END,
                "--cut\r\n" + FIELD + "Content-Type: text/plain; charset=none\r\n\r\nAnn: Hello.\r\n" + END,
                "--cut\r\n" + FIELD + "Content-Type: /\r\n\r\nAnn: Hello.\r\n" + END,
                "--cut\r\n" + FIELD + "Content-Transfer-Encoding: base64\r\n\r\nQ\r\n" + END
            })
    void a_form_that_cannot_be_read_is_a_problem(String form) {
        refused("multipart/form-data; boundary=cut", form, 400, "malformed-form");
    }

    @Test
    void a_form_in_an_unknown_charset_is_a_problem() {
        String form = "--cut\r\n" + FILE + "\r\nAnn: Hello.\r\n" + END;

        refused("multipart/form-data; boundary=cut; charset=none", form, 400, "malformed-form");
    }

    @Test
    void a_form_of_very_many_parts_is_a_problem() {
        String part = "--cut\r\n" + FILE + "\r\na\r\n";

        refused("multipart/form-data; boundary=cut", part.repeat(10_000) + END, 413, "form-too-large");
    }

    @Test
    void a_form_with_very_many_heads_is_a_problem() {
        String form = "--cut\r\n" + "X: a\r\n".repeat(10_000) + FILE + "\r\nAnn: Hello.\r\n" + END;

        refused("multipart/form-data; boundary=cut", form, 413, "form-too-large");
    }

    private static void refused(String type, String form, int status, String code) {
        String meeting = OFFICE + "/meetings/" + MeetingCalls.meeting("paul", "Form", MeetingCalls.TALK);
        as("paul")
                .header("Content-Type", type)
                .body(form.getBytes(StandardCharsets.ISO_8859_1))
                .put(meeting + "/transcript")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}
