package io.branchline.office.documentcheck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.branchline.kit.testing.Tokens;
import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DocumentCheckTest {
    private static final String PATH = "/api/v1/office/document-checks";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void faults_are_named_by_clause_with_measured_and_required_value() {
        caller().contentType(ContentType.JSON)
                .body(DocumentCheckResource.NewCheck.EXAMPLE)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("kind", equalTo("NOTICE"))
                .body(
                        "findings.code",
                        hasItems(
                                "margin-top",
                                "number-brackets",
                                "number-di",
                                "number-zero",
                                "addressee-colon",
                                "leading-zero",
                                "half-stop",
                                "page-number-missing"))
                .body("findings.find { it.code == 'margin-top' }.measured", equalTo("25.4 mm"))
                .body("findings.find { it.code == 'margin-top' }.required", equalTo("37 mm"))
                .body("findings.needsPerson", everyItem(equalTo(false)))
                .body("corrected", notNullValue());
    }

    @Test
    void a_field_that_is_none_of_ours_is_refused_before_its_value_is_read() {
        caller().contentType(ContentType.JSON)
                .body("{\"title\":\"a letter that never")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"))
                .body("errors[0].code", equalTo("unknown"));
    }

    @Test
    void the_corrected_copy_raises_no_finding() {
        byte[] file = Base64.getDecoder().decode(ExampleFile.BASE64);
        byte[] corrected = caller().contentType(DOCX)
                .accept(DOCX)
                .body(file)
                .post(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ParsedDocx.of(corrected).line("海财发").text()).isEqualTo("海财发〔2026〕3号");
        caller().contentType(DOCX)
                .accept(ContentType.JSON)
                .body(corrected)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("findings.size()", equalTo(0));
    }

    @Test
    void what_the_copy_cannot_mend_is_said_in_both_languages() {
        byte[] file = DocxWriter.write(Composer.compose(Samples.request(List.of("海州市财政局"), List.of("张三"))));
        String finding = "findings.find { it.code == 'several-addressees' }";
        caller().contentType(DOCX)
                .accept(ContentType.JSON)
                .body(file)
                .post(PATH)
                .then()
                .statusCode(200)
                .body(finding + ".needsPerson", equalTo(true))
                .body(finding + ".text", endsWith("A person must mend this; the corrected copy leaves it open."))
                .body("findings.find { it.code == 'request-closing' }.needsPerson", equalTo(false));
        caller().header("Accept-Language", "zh-CN")
                .contentType(DOCX)
                .accept(ContentType.JSON)
                .body(file)
                .post(PATH)
                .then()
                .body(finding + ".text", endsWith("此项需人工处理，修正稿未代为改定。"));
    }

    @Test
    void hostile_and_broken_files_are_refused() throws Exception {
        refused("no zip at all".getBytes(StandardCharsets.UTF_8), "not-docx");
        refused(zip("word/vbaProject.bin", "x", "word/document.xml", "<a/>"), "macros");
        refused(
                zip("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                "doctype");
        refused(zip("word/document.xml", "0".repeat(9 << 20)), "too-large-unpacked");
        refused(zip("word/document.xml", "<w>".repeat(100_000)), "not-docx");
        refused(zip("word/other.xml", "<a/>"), "not-docx");
    }

    @Test
    void a_file_in_base64_may_be_longer_than_other_texts_but_not_without_end() {
        inBase64(300_000).body("errors[0].code", equalTo("not-docx"));
        inBase64(20_000_004).body("errors[0].pointer", equalTo("/file")).body("errors[0].code", equalTo("long"));
    }

    private ValidatableResponse inBase64(int characters) {
        return caller().contentType(ContentType.JSON)
                .body("{\"file\":\"" + "A".repeat(characters) + "\"}")
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private void refused(byte[] file, String code) {
        caller().contentType(DOCX)
                .accept(ContentType.JSON)
                .body(file)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo(code));
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user("checker"));
    }
}
