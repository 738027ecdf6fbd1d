package io.branchline.deploy.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recorded meeting becomes minutes with owners and dates; a notice becomes a docx to the standard. */
final class OfficeSteps {
    private static final String OFFICE = "/api/v1/office";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Path RECORDED =
            Path.of("office-service", "src", "main", "resources", "samples", "akash-sig-chain-2023-05-02.vtt");

    private final ObjectMapper json = new ObjectMapper();
    private final Api api;
    private final Story story;
    private final LocalDate today;

    OfficeSteps(Api api, Story story, LocalDate today) {
        this.api = api;
        this.story = story;
        this.today = today;
    }

    void takeMinutes() throws IOException, InterruptedException {
        story.heading("Minutes of a recorded meeting", "会议录音转写的纪要");
        ObjectNode about =
                json.createObjectNode().put("title", "SIG Chain community call").put("date", "2023-05-02");
        String meeting = OFFICE + "/meetings/" + Story.text(api.post(OFFICE + "/meetings", about), "id");
        api.send("PUT", meeting + "/transcript", "text/vtt", Files.readAllBytes(RECORDED));
        JsonNode minutes = api.post(meeting + "/minutes", json.createObjectNode());
        list(minutes, "decisions", story.say("Decision", "决定"));
        for (JsonNode action : minutes.path("actionItems")) {
            JsonNode evidence = action.path("evidence").path(0);
            String who = Stream.of("owner", "due")
                    .map(field -> Story.text(action, field))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.joining(", ", " (", ")"));
            story.line(
                    "%s %s%s", story.say("Action:", "待办："), Story.text(action, "text"), who.equals(" ()") ? "" : who);
            story.line("    “%s” %s", Story.text(evidence, "quote"), Story.text(evidence, "cueId"));
        }
        story.keep("minutes.md", api.get(meeting + "/minutes", "text/markdown"));
        story.keep("minutes.docx", api.get(meeting + "/minutes", DOCX));
        story.keep("jiyao.docx", official(minutes));
    }

    /** The same meeting as an official record, 纪要 by GB/T 9704-2012 clause 10.3. */
    private byte[] official(JsonNode minutes) throws IOException, InterruptedException {
        JsonNode meeting = minutes.path("meeting");
        ObjectNode fields = json.createObjectNode()
                .put("mark", "SIG Chain 会议纪要")
                .put("title", Story.text(meeting, "title"))
                .put("date", Story.text(meeting, "date"));
        fields.putArray("issuers").add("Akash Network");
        fields.set("present", meeting.path("attendees"));
        ArrayNode points = fields.putArray("points");
        for (String list : List.of("decisions", "actionItems")) {
            minutes.path(list).forEach(item -> points.addObject().put("text", Story.text(item, "text")));
        }
        ObjectNode request = json.createObjectNode().put("kind", "MINUTES");
        request.set("official", fields);
        JsonNode document = api.post(OFFICE + "/documents", request);
        return api.get(OFFICE + "/documents/" + Story.text(document, "id"), DOCX);
    }

    void draftNotice() throws IOException, InterruptedException {
        story.heading("An official notice", "通知");
        JsonNode notice =
                Samples.json("notice.json", Map.of("date", today.toString(), "year", String.valueOf(today.getYear())));
        JsonNode document = api.post(OFFICE + "/documents", notice);
        story.line("%s", Story.text(document, "title"));
        story.keep("notice.docx", api.get(OFFICE + "/documents/" + Story.text(document, "id"), DOCX));
    }

    private void list(JsonNode minutes, String field, String label) {
        for (JsonNode item : minutes.path(field)) {
            story.line("%s: %s", label, Story.text(item, "text"));
        }
    }
}
