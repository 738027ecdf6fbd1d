package io.branchline.office.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.branchline.kit.testing.Tokens;
import io.branchline.office.engine.document.ParsedDocx;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DocumentTest {
    private static final String PATH = "/api/v1/office/documents";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String REQUEST = """
            {"kind":"REQUEST","official":{"issuers":["海州市财政局"],"signers":["张三"],
             "subject":"追加防汛经费","addressees":["海州市人民政府"],
             "points":[{"text":"拟追加防汛经费200万元"}],"contact":"李四，电话：0500-1234567","date":"2026-11-23"}}""";
    private final String subject = UUID.randomUUID().toString();

    @Test
    void a_notice_is_drafted_and_had_as_json_and_as_a_word_file() {
        String id = draft(NewDocument.EXAMPLE)
                .statusCode(201)
                .body("title", equalTo("海州市人民政府办公室关于做好冬季公共机构节约用电工作的通知"))
                .body("parts.role", hasItems("MARK", "NUMBER", "TITLE", "ADDRESSEE", "BODY", "DATE", "COLOPHON"))
                .body("parts.text", hasItems("一、提高思想认识", "特此通知。", "附件：公共机构节约用电检查表"))
                .body("aiGenerated", equalTo(false))
                .extract()
                .path("id");
        byte[] file = caller().accept(DOCX)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("document.docx"))
                .extract()
                .asByteArray();
        assertThat(ParsedDocx.of(file).line("（一）").text()).isEqualTo("（一）控制室内温度。办公区域冬季室内温度不得高于20摄氏度。");
    }

    @Test
    void a_document_is_had_as_pdf() throws IOException {
        String id = draft(NewDocument.EXAMPLE).statusCode(201).extract().path("id");
        byte[] file = caller().accept("application/pdf")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("document.pdf"))
                .extract()
                .asByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("海政办发〔2026〕12号", "特此通知。");
        }
    }

    @Test
    void a_request_ends_with_its_question_and_names_whom_to_call() {
        draft(REQUEST)
                .statusCode(201)
                .body("parts.text", hasItems("妥否，请批示。", "（联系人：李四，电话：0500-1234567）"))
                .body("parts.text", hasItem(containsString("签发人：张三")));
    }

    @Test
    void a_request_to_two_bodies_is_refused_in_the_callers_language() {
        String two = REQUEST.replace("[\"海州市人民政府\"]", "[\"海州市人民政府\",\"海州市委\"]");
        draft(two)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("document-refused"))
                .body("errors[0].pointer", equalTo("/official/addressees"))
                .body("errors[0].code", equalTo("several-addressees"))
                .body("errors[0].detail", containsString("one superior body"));
        caller().header("Accept-Language", "zh-CN")
                .body(two)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("请示只能主送一个上级机关"));
        list().body("items.size()", equalTo(0));
    }

    @Test
    void a_document_to_a_superior_without_signer_is_refused() {
        draft(REQUEST.replace("\"signers\":[\"张三\"],", ""))
                .statusCode(422)
                .body("errors.code", hasItem("missing-signer"));
    }

    @Test
    void a_report_with_a_request_in_it_is_refused() {
        draft(REQUEST.replace("\"REQUEST\"", "\"REPORT\"").replace("200万元", "200万元，妥否，请批示"))
                .statusCode(422)
                .body("errors.code", hasItem("request-in-report"));
    }

    @Test
    void an_impossible_date_and_an_empty_body_are_refused() {
        draft(REQUEST.replace("2026-11-23", "2026-02-30"))
                .statusCode(400)
                .body("errors[0].pointer", containsString("date"));
        draft(REQUEST.replace("拟追加防汛经费200万元", " ")).statusCode(422).body("errors.code", hasItem("empty-body"));
        list().body("items.size()", equalTo(0));
    }

    @Test
    void an_english_letter_is_drafted_in_block_form() {
        String letter = """
                {"kind":"BUSINESS_LETTER","business":{"subject":"Renewal of the lease",
                 "sender":{"name":"Ann Lee","role":"Director","organisation":"Harbour Trust","address":["1 Quay Street","Port Ellen"]},
                 "recipients":[{"name":"Mr Chan","organisation":"City Estates","address":["9 High Street"]}],
                 "date":"2026-11-23","purpose":"Confirm that we wish to renew the lease of 1 Quay Street",
                 "sections":[{"paragraphs":["The present lease ends on 31 December 2026."]}]}}""";
        String id = draft(letter)
                .statusCode(201)
                .body(
                        "parts.text",
                        hasItems(
                                "23 November 2026",
                                "Dear Mr Chan,",
                                "I am writing to confirm that we wish to renew the lease of 1 Quay Street.",
                                "Yours sincerely,"))
                .extract()
                .path("id");
        byte[] file = caller().accept(DOCX)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ParsedDocx.of(file).line("Dear Mr Chan,").text()).isEqualTo("Dear Mr Chan,");
    }

    @Test
    void a_revision_needs_the_tag_that_was_read_and_changes_what_is_read() {
        var created = draft(NewDocument.EXAMPLE).statusCode(201).extract();
        String path = PATH + "/" + created.path("id");
        String revision = DocumentResource.Revision.EXAMPLE;
        caller().body(revision).patch(path).then().statusCode(428);
        caller().header("If-Match", created.header("ETag"))
                .body(revision)
                .patch(path)
                .then()
                .statusCode(200);
        caller().get(path).then().body("parts.text", hasItem("请各单位于2026年12月10日前报送节约用电情况。"));
        caller().header("If-Match", created.header("ETag"))
                .body(revision)
                .patch(path)
                .then()
                .statusCode(412);
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json");
    }

    private ValidatableResponse draft(String body) {
        return caller().body(body).post(PATH).then();
    }

    private ValidatableResponse list() {
        return caller().get(PATH).then().statusCode(200);
    }
}
