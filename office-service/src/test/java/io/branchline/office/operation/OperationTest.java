package io.branchline.office.operation;

import static io.branchline.office.minutes.MeetingCalls.OFFICE;
import static io.branchline.office.minutes.MeetingCalls.TALK;
import static io.branchline.office.minutes.MeetingCalls.as;
import static io.branchline.office.minutes.MeetingCalls.elsewhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.branchline.kit.testing.Tokens;
import io.branchline.office.minutes.MeetingCalls;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class OperationTest {
    @Inject
    DataSource database;

    @Inject
    Schedule schedule;

    @Test
    void minutes_of_a_meeting_can_be_had_without_waiting() {
        String meeting = MeetingCalls.meeting("fay", "Sync", TALK);

        Response accepted =
                as("fay").header("Prefer", "respond-async").post(OFFICE + "/meetings/" + meeting + "/minutes");

        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.header("Operation-Location");
        assertThat(watch("fay", location, null))
                .contains("QUEUED", "DRAFTING", "SUCCEEDED", "\"progress\":100")
                .doesNotContain("content-type");
        as("fay")
                .get(location)
                .then()
                .body("status", equalTo("SUCCEEDED"))
                .body("resultLocation", endsWith(meeting + "/minutes"));
        as("fay").get(OFFICE + "/meetings/" + meeting + "/minutes").then().body("version", equalTo(1));
    }

    @Test
    void a_transcript_can_be_handed_in_without_waiting() {
        Response accepted = as("gil")
                .header("Prefer", "respond-async, wait=0")
                .contentType("text/plain")
                .queryParam("date", "2026-11-18")
                .body(TALK)
                .post(OFFICE + "/minutes");

        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.header("Operation-Location");
        assertThat(watch("gil", location, null)).contains("SUCCEEDED");
        String result = as("gil").get(location).then().extract().path("resultLocation");
        as("gil").get(result).then().statusCode(200).body("actionItems[0].due", equalTo("2026-11-20"));
    }

    @Test
    void who_was_cut_off_goes_on_after_the_last_event() {
        String meeting = MeetingCalls.meeting("hal", "Sync", TALK);
        String location = as("hal")
                .header("Prefer", "respond-async")
                .post(OFFICE + "/meetings/" + meeting + "/minutes")
                .header("Operation-Location");
        String all = watch("hal", location, null);

        String rest = watch("hal", location, "2");

        assertThat(all).contains("id:1\n", "id:3\n").endsWith(rest);
        assertThat(rest).doesNotContain("id:2\n").contains("id:3\n", "SUCCEEDED");
    }

    @Test
    void work_whose_replica_died_is_done_by_another() throws SQLException {
        UUID operation = UUID.fromString(abandoned("ivy"));

        assertThat(watch("ivy", OFFICE + "/operations/" + operation, null)).contains("SUCCEEDED");
    }

    @Test
    void a_cancelled_operation_does_nothing_more() throws SQLException {
        String id = waiting("joe");

        as("joe").delete(OFFICE + "/operations/" + id).then().statusCode(200).body("status", equalTo("CANCELLED"));

        assertThat(watch("joe", OFFICE + "/operations/" + id, null))
                .contains("CANCELLED")
                .doesNotContain("SUCCEEDED");
        as("joe").delete(OFFICE + "/operations/" + id).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void while_nothing_happens_a_comment_keeps_the_stream_open() throws Exception {
        String events = OFFICE + "/operations/" + waiting("quin") + "/events";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + events))
                .header("Authorization", "Bearer " + Tokens.user("quin"))
                .build();

        try (var lines = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofLines())
                .body()) {
            assertThat(lines.filter(line -> line.startsWith(":")).findFirst()).isPresent();
        }
    }

    @Test
    void what_cannot_be_read_fails_at_once_or_with_its_reason() {
        String location = as("kim")
                .header("Prefer", "respond-async")
                .contentType("text/vtt")
                .body("WEBVTT\n\n")
                .post(OFFICE + "/minutes")
                .header("Operation-Location");

        assertThat(watch("kim", location, null)).contains("FAILED");
        as("kim")
                .header("Accept-Language", "zh-CN")
                .get(location)
                .then()
                .body("status", equalTo("FAILED"))
                .body("problem.code", equalTo("unreadable-transcript"));
        String empty = as("kim")
                .contentType("application/json")
                .body("{\"title\":\"Empty\"}")
                .post(OFFICE + "/meetings")
                .then()
                .extract()
                .path("id");
        as("kim")
                .header("Prefer", "respond-async")
                .post(OFFICE + "/meetings/" + empty + "/minutes")
                .then()
                .statusCode(422);
    }

    @Test
    void what_has_ended_is_kept_for_a_week() {
        String location = as("pia")
                .header("Prefer", "respond-async")
                .post(OFFICE + "/meetings/" + MeetingCalls.meeting("pia", "Sync", TALK) + "/minutes")
                .header("Operation-Location");
        assertThat(watch("pia", location, null)).contains("SUCCEEDED");

        schedule.forget(Instant.now().plus(Duration.ofDays(6)));
        as("pia").get(location).then().statusCode(200);
        schedule.forget(Instant.now().plus(Duration.ofDays(8)));

        as("pia").get(location).then().statusCode(404);
    }

    @Test
    void another_persons_operation_does_not_exist() {
        String meeting = MeetingCalls.meeting("lou", "Sync", TALK);
        String location = as("lou")
                .header("Prefer", "respond-async")
                .post(OFFICE + "/meetings/" + meeting + "/minutes")
                .header("Operation-Location");

        as("moe").get(location).then().statusCode(404);
        elsewhere("lou").get(location + "/events").then().statusCode(404);
        elsewhere("lou").delete(location).then().statusCode(404);
    }

    @Test
    void the_same_key_starts_the_work_once() {
        String meeting = MeetingCalls.meeting("ned", "Sync", TALK);

        String first = start("ned", meeting);
        String second = start("ned", meeting);

        assertThat(second).isEqualTo(first);
    }

    private static String start(String who, String meeting) {
        return as(who).header("Prefer", "respond-async")
                .header("Idempotency-Key", "key-" + meeting)
                .post(OFFICE + "/meetings/" + meeting + "/minutes")
                .header("Operation-Location");
    }

    private static String watch(String who, String location, @Nullable String last) {
        var request = as(who).accept("text/event-stream");
        return (last == null ? request : request.header("Last-Event-ID", last))
                .get(location + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** An operation that a replica had picked when it died: its lease is there, its heartbeat is old. */
    private String abandoned(String who) throws SQLException {
        String id = waiting(who);
        try (var connection = database.getConnection();
                var task = connection.prepareStatement("update scheduled_tasks set picked = true, picked_by = 'dead',"
                        + " execution_time = ?, last_heartbeat = ? where task_instance = ?")) {
            Timestamp longAgo = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
            task.setTimestamp(1, longAgo);
            task.setTimestamp(2, longAgo);
            task.setString(3, id);
            assertThat(task.executeUpdate()).isEqualTo(1);
        }
        return id;
    }

    /** An operation that is accepted and will not begin by itself. */
    private String waiting(String who) throws SQLException {
        String meeting = MeetingCalls.meeting(who, "Sync", TALK);
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.parse("2026-11-01T00:00:00Z"));
        try (var connection = database.getConnection();
                var operation = connection.prepareStatement(
                        "insert into operation (tenant, id, version, subject, kind, meeting_id, status, stage, progress,"
                                + " created_at, changed_at) values ('acme', ?, 0, ?, 'MEETING_MINUTES', ?, 'QUEUED',"
                                + " 'WAITING', 0, ?, ?)");
                var task = connection.prepareStatement(
                        "insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                                + " values ('operation', ?, ?, ?, false, 1)")) {
            operation.setObject(1, id);
            operation.setString(2, who);
            operation.setObject(3, UUID.fromString(meeting));
            operation.setTimestamp(4, now);
            operation.setTimestamp(5, now);
            operation.executeUpdate();
            task.setString(1, id.toString());
            task.setBytes(2, Schedule.data(new Schedule.Owner("acme", who)));
            task.setTimestamp(3, Timestamp.from(Instant.parse("2099-01-01T00:00:00Z")));
            task.executeUpdate();
        }
        return id.toString();
    }
}
