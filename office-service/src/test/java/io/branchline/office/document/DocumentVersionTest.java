package io.branchline.office.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.branchline.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DocumentVersionTest {
    private static final String PATH = "/api/v1/office/documents";
    private final String subject = UUID.randomUUID().toString();

    @Test
    void every_revision_is_kept_and_compared() {
        String id = create(NewDocument.EXAMPLE);
        caller().header("If-Match", "\"0\"")
                .body(DocumentResource.Revision.EXAMPLE)
                .patch(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        caller().get(PATH + "/" + id + "/versions").then().statusCode(200).body("items.version", contains(1, 0));
        caller().get(PATH + "/" + id + "/versions/0")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("parts.text", hasItem("一、提高思想认识"));
        caller().get(PATH + "/" + id + "/versions/1/differences")
                .then()
                .statusCode(200)
                .body("from", equalTo(0))
                .body("differences.change", hasItems("REMOVED", "CHANGED"))
                .body("differences.find { it.role == 'DATE' }.after", equalTo("2026年11月24日"));
    }

    @Test
    void versions_of_others_and_versions_that_never_were_are_not_found() {
        String id = create(NewDocument.EXAMPLE);
        caller().get(PATH + "/" + id + "/versions/7").then().statusCode(404);
        given().auth()
                .oauth2(Tokens.user(UUID.randomUUID().toString()))
                .get(PATH + "/" + id + "/versions")
                .then()
                .statusCode(404);
    }

    @Test
    void a_report_is_drafted_from_a_text_and_says_where_each_sentence_stood() {
        caller().body(NewDocument.FROM_TEXT)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("title", equalTo("海州市财政局关于2026年上半年节约用电工作情况的报告"))
                .body("parts.text", hasItems("一、基本情况", "三、存在的主要问题", "特此报告。"))
                .body("sources.quote", hasItem("上半年完成节能改造46家，用电量同比下降5.2%。"))
                .body("aiGenerated", equalTo(false));
    }

    @Test
    void a_source_that_gives_no_date_is_refused_where_the_date_would_stand() {
        caller().body(NewDocument.FROM_TEXT.replace(",\"date\":\"2026-07-10\"", ""))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/official/date"));
    }

    @Test
    void two_sources_at_once_are_refused() {
        caller().body("{\"kind\":\"NOTICE\",\"source\":{}}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/source"));
    }

    @Test
    void a_record_is_drafted_from_the_minutes_of_a_meeting() {
        String meeting = caller().body("{\"title\":\"节约用电专题会议\",\"date\":\"2026-11-20\",\"transcript\":"
                        + "\"张三：我们决定下周一起空调温度不超过20度。\\n李四：好的，我负责在11月25日前把通知发给各单位。\\n"
                        + "张三：那就这么定了。\\n\"}")
                .post("/api/v1/office/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        caller().body("{\"kind\":\"MINUTES\",\"official\":{\"issuers\":[\"海州市人民政府\"],\"date\":\"2026-11-20\"},"
                        + "\"source\":{\"meetingId\":\"" + meeting + "\"}}")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("title", equalTo("节约用电专题会议纪要"))
                .body("sources.findAll { it.cueId != null }.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    private String create(String body) {
        return caller().body(body).post(PATH).then().statusCode(201).extract().path("id");
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(Tokens.user(subject)).contentType(ContentType.JSON);
    }
}
