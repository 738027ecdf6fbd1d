package io.branchline.office.meeting;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.branchline.office.engine.transcript.Docx;
import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@Tag("database")
class TranscriptUploadTest {
    private static final String DOCX = Transcripts.DOCX;

    @Test
    void a_word_file_is_kept_as_the_lines_it_holds() {
        String meeting = meeting();

        put(meeting, DOCX, Docx.of("Dana Reyes   0:03\nGood morning.", "Lee Park   0:09\nHello."))
                .statusCode(200)
                .body("format", equalTo("DOCX"))
                .body("speakers", hasSize(2));
        as("paul")
                .get(meeting + "/transcript")
                .then()
                .body("format", equalTo("DOCX"))
                .body("items[1].text", equalTo("Hello."))
                .body("items[1].start", equalTo("00:00:09.000"));
    }

    @Test
    void a_form_with_a_file_does_as_well() {
        String meeting = meeting();

        as("paul")
                .multiPart(
                        "file",
                        "call.vtt",
                        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>Hi.\n".getBytes(StandardCharsets.UTF_8),
                        "text/vtt")
                .put(meeting + "/transcript")
                .then()
                .statusCode(200)
                .body("format", equalTo("WEBVTT"));
        as("paul").multiPart("other", "x").put(meeting + "/transcript").then().statusCode(400);
    }

    @Test
    void a_content_type_that_is_none_is_refused_but_in_a_form_the_file_is_read_all_the_same() {
        String meeting = meeting();
        byte[] words = "Dana: Hello.".getBytes(StandardCharsets.UTF_8);

        as("paul")
                .header("Content-Type", "words")
                .body(words)
                .put(meeting + "/transcript")
                .then()
                .statusCode(415);
        as("paul")
                .header("Content-Type", "a/b/c")
                .body(words)
                .post(OFFICE + "/minutes")
                .then()
                .statusCode(415);
        as("paul")
                .multiPart("file", "call.txt", words, "text/")
                .put(meeting + "/transcript")
                .then()
                .statusCode(200)
                .body("cues", equalTo(1));
    }

    @Test
    void what_no_database_can_keep_is_no_hindrance_to_minutes() {
        String meeting = meeting();
        String words = """
                {"segments":[{"start":0,"end":2,"speaker":"Lee","text":"I will send\\u0000 the\\ud83d notes by Friday."}]}""";

        put(meeting, "application/json", words.getBytes(StandardCharsets.UTF_8)).statusCode(200);
        as("paul").post(meeting + "/minutes").then().statusCode(201).body("actionItems", hasSize(1));
    }

    @Test
    void the_charset_of_the_content_type_is_heard() {
        put(meeting(), "text/plain; charset=GB18030", "李四：好的。\n张三：开始。\n".getBytes(Charset.forName("GB18030")))
                .statusCode(200)
                .body("speakers", equalTo(java.util.List.of("李四", "张三")));
    }

    @Test
    void what_was_left_out_is_said_in_the_callers_language() {
        as("paul")
                .header("Accept-Language", "zh-CN")
                .contentType("text/plain; charset=UTF-8")
                .body("Dana: He\u200Bllo.\nLee: Hi.\n".getBytes(StandardCharsets.UTF_8))
                .put(meeting() + "/transcript")
                .then()
                .statusCode(200)
                .body("notices[0]", containsString("第1行"));
    }

    @Test
    void a_text_longer_than_any_transcript_is_refused_where_it_stands() {
        String transcript = "Dana: Good morning. ".repeat(Transcripts.LONGEST / 20 + 1);

        Stream.of(OFFICE + "/meetings", OFFICE + "/operations")
                .forEach(path -> as("paul")
                        .contentType("application/json")
                        .body(Map.of("title", "Sync", "transcript", transcript))
                        .post(path)
                        .then()
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/transcript"))
                        .body("errors[0].code", equalTo("long")));
    }

    @TestFactory
    Stream<DynamicTest> hostile_files_are_refused_with_a_reason() {
        String document = "word/document.xml";
        String word = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        Map<String, byte[]> hostile = Map.of(
                "zip bomb", Docx.zip(document, "<a/>", "word/b.xml", " ".repeat(9 << 20)),
                "external entity",
                        Docx.document("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"),
                "entities that multiply",
                        Docx.document("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><a>&y;</a>"),
                "deep nesting", Docx.document(word + "<w:p>".repeat(50_000)),
                "macros", Docx.zip(document, "<a/>", "word/vbaProject.bin", "x"),
                "quoted path", Docx.zip(document, "<a/>", "word/\"..\"/x.xml", "x"),
                "cut off", Arrays.copyOf(Docx.of("Dana: Hello."), 80),
                "no words", Docx.of(""),
                "no Word file", Docx.zip("a.txt", "Dana: Hello."));
        String meeting = meeting();
        return hostile.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> put(meeting, DOCX, entry.getValue())
                                .statusCode(422)
                                .body("code", equalTo("unreadable-transcript"))
                                .body("detail", containsString("Line 1"))));
    }

    @TestFactory
    Stream<DynamicTest> hostile_text_is_refused_or_read_but_never_fails() {
        Map<String, String> texts = Map.of(
                "one endless line", "a".repeat(9 << 20),
                "spaces before a time", "a" + " ".repeat(1 << 20) + "b",
                "colons", ":".repeat(1 << 20),
                "tags", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<".repeat(1 << 20),
                "arrows", "-->\n".repeat(1 << 18),
                "deep JSON", "[{\"a\":".repeat(200_000),
                "many objects", "[" + "{\"text\":\"\"},".repeat(500_000));
        String meeting = meeting();
        return texts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> put(meeting, "text/plain", entry.getValue().getBytes(StandardCharsets.UTF_8))
                                .statusCode(org.hamcrest.Matchers.oneOf(200, 422))));
    }

    private static String meeting() {
        return OFFICE + "/meetings/" + MeetingCalls.meeting("paul", "Upload", MeetingCalls.TALK);
    }

    private static ValidatableResponse put(String meeting, String type, byte[] file) {
        return as("paul")
                .header("Content-Type", type)
                .body(file)
                .put(meeting + "/transcript")
                .then();
    }
}
