package io.branchline.office.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields from which no document can be made are answered in the caller's language, each by its place. */
@QuarkusTest
@Tag("database")
class DocumentRefusalTest {
    private static final String PATH = "/api/v1/office/documents";
    private static final String REQUEST = """
            {"kind":"REQUEST","official":{"issuers":["南湾市教育局"],"signers":["陈晨"],
             "subject":"修缮校舍","addressees":["南湾市人民政府"],
             "points":[{"text":"拟修缮校舍3处"}],"date":"2026-03-09"}}""";
    private final String subject = UUID.randomUUID().toString();

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("several-addressees", "/official/addressees", "南湾市人民政府\"]", "市人民政府\",\"市财政局\"]"),
                refused("several-addressees", "/official/addressees", "南湾市人民政府", "市人民政府、市财政局"),
                refused("missing-addressee", "/official/addressees", "\"南湾市人民政府\"", ""),
                refused("missing-signer", "/official/signers", "\"signers\":[\"陈晨\"],", ""),
                refused("missing-issuer", "/official/issuers", "\"南湾市教育局\"", ""),
                refused("missing-subject", "/official/subject", "修缮校舍\"", "\""),
                refused("empty-body", "/official/points", "{\"text\":\"拟修缮校舍3处\"}", ""),
                refused("empty-body", "/official/points", "拟修缮校舍3处", " \u3000 "),
                refused("empty-body", "/official/points", "拟修缮校舍3处", "\u200B\u00A0"),
                refused("control-characters", "/official/points/0/text", "校舍3处", "校舍\\u00073处"),
                refused("control-characters", "/official/points/0/text", "校舍3处", "校舍\\u001B3处"),
                refused("control-characters", "/official/subject", "修缮校舍\"", "修缮\\u009B校舍\""),
                refused(
                        "secrecy-period",
                        "/official/secrecyPeriod",
                        "\"date\"",
                        "\"copyNumber\":1,\"secrecy\":\"SECRET\",\"secrecyPeriod\":\"很久\",\"date\""),
                refused(
                        "period-without-secrecy",
                        "/official/secrecyPeriod",
                        "\"date\"",
                        "\"secrecyPeriod\":\"1年\",\"date\""),
                refused("missing-copy-number", "/official/copyNumber", "\"date\"", "\"secrecy\":\"SECRET\",\"date\""),
                refused(
                        "number-code",
                        "/official/number/code",
                        "\"date\"",
                        "\"number\":{\"code\":\"南教发〔2026〕\",\"year\":2026,\"serial\":3},\"date\""),
                refused("dated-before-reference", "/official/date", "拟修缮", "按照南政发〔2027〕3号，拟修缮"),
                refused(
                        "printed-before-signed",
                        "/official/printedOn",
                        "\"date\"",
                        "\"printedOn\":\"2026-03-08\",\"date\""));
    }

    private static Arguments refused(String code, String pointer, String old, String replacement) {
        return Arguments.of(code, pointer, REQUEST.replace(old, replacement));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_bad_field_is_named_with_its_reason_in_both_languages(String code, String pointer, String body) {
        draft("en", body)
                .statusCode(422)
                .contentType("application/problem+json")
                .header("Content-Language", startsWith("en"))
                .body("code", equalTo("document-refused"))
                .body("errors.code", hasItem(code))
                .body("errors.pointer", hasItem(pointer))
                .body("detail", startsWith("The document cannot be drafted"));
        draft("zh-CN", body)
                .statusCode(422)
                .header("Content-Language", startsWith("zh"))
                .body("errors.code", hasItem(code))
                .body("detail", startsWith("无法起草该文件"));
    }

    @Test
    void fields_out_of_range_are_named() {
        draft("en", REQUEST.replace("2026-03-09", "2026-02-30"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/official/date"));
        draft("en", REQUEST.replace("\"subject\":\"修缮校舍\"", "\"title\":\"" + "长".repeat(251) + "\""))
                .statusCode(400)
                .body("errors.pointer", hasItem("/official/title"));
    }

    @Test
    void an_attachment_that_is_named_and_not_given_is_remarked() {
        String body = REQUEST.replace("校舍3处", "校舍3处（见附件2）");
        draft("en", body).statusCode(201).body("remarks.code", hasItem("attachment-not-given"));
        draft("zh-CN", body).statusCode(201).body("remarks.text", hasItem("正文提到的附件没有给出"));
    }

    @Test
    void a_title_of_another_kind_is_remarked() {
        String body = REQUEST.replace("\"subject\":\"修缮校舍\"", "\"title\":\"南湾市教育局关于修缮校舍的报告\"");
        draft("en", body).statusCode(201).body("remarks.code", hasItem("title-kind"));
    }

    @Test
    void what_the_layout_adds_is_not_printed_twice() {
        String body = REQUEST.replace("南湾市人民政府", "南湾市人民政府：")
                .replace("[\"陈晨\"]", "[\"签发人：陈晨\"]")
                .replace("{\"text\":\"拟修缮校舍3处\"}", "{\"heading\":\"一、缘由\",\"text\":\"屋面漏水\"},{\"heading\":\"二、经费\"}")
                .replace(
                        "\"date\"",
                        "\"attachments\":[{\"title\":\"附件1：清单。\"},{\"title\":\"2.图纸\"}],\"copies\":[\"市财政局。\"],\"date\"");
        draft("en", body)
                .statusCode(201)
                .body("parts.text", hasItem("南湾市人民政府："))
                .body("parts.text", hasItem("一、缘由"))
                .body("parts.text", hasItem("二、经费"))
                .body("parts.text", hasItem("附件：1.清单"))
                .body("parts.text", hasItem("2.图纸"))
                .body("parts.text", hasItem("抄送：市财政局。"));
    }

    private ValidatableResponse draft(String language, String body) {
        return given().auth()
                .oauth2(Tokens.user(subject))
                .contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post(PATH)
                .then();
    }
}
