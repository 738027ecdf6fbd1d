package io.branchline.office.search;

import io.branchline.kit.Page;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.transcript.Utterance;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.meeting.MeetingSearch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meeting-passages")
@Tag(name = "Search", description = "Full-text search over meetings")
class MeetingPassageResource {
    private static final int PASSAGES = 3;
    private static final int LONGEST = 400;

    private final MeetingSearch search;

    MeetingPassageResource(MeetingSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "searchMeetings",
            summary = "Find words in all the caller's meetings, the best fit first",
            description = "English words match by their stem, Chinese ones by pairs of characters, a character"
                    + " alone by itself; a meeting must hold at"
                    + " least three in five of the words.")
    public Page<FoundMeeting> find(
            @QueryParam("q") @NotBlank @Size(max = 300) @Parameter(description = "The words", example = "release notes")
                    String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        int from = from(cursor);
        List<MeetingSearch.Found> all = search.find(q);
        List<Ranked> rows = java.util.stream.IntStream.range(from, Math.min(all.size(), from + wanted + 1))
                .mapToObj(place -> new Ranked(place, all.get(place)))
                .toList();
        return Page.of(rows, wanted, row -> String.valueOf(row.place()), row -> view(row.found()));
    }

    private record Ranked(int place, MeetingSearch.Found found) {}

    private static int from(@Nullable String cursor) {
        String key = Page.after(cursor);
        try {
            return key == null ? 0 : Math.max(0, Integer.parseInt(key)) + 1;
        } catch (NumberFormatException another) {
            throw Page.invalidCursor();
        }
    }

    private static FoundMeeting view(MeetingSearch.Found found) {
        Meeting meeting = found.meeting();
        record Weighed(Utterance utterance, double weight) {}
        List<Passage> passages = meeting.read().utterances().stream()
                .map(utterance -> new Weighed(utterance, weight(utterance, found.weights())))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(PASSAGES)
                .map(weighed -> passage(weighed.utterance()))
                .toList();
        return new FoundMeeting(
                meeting.id(),
                meeting.shown().title(),
                meeting.facts().date(),
                Math.round(found.score() * 1000) / 1000.0,
                passages);
    }

    private static double weight(Utterance utterance, Map<String, Double> weights) {
        Set<String> held = new HashSet<>(Words.index(utterance.text()));
        held.retainAll(weights.keySet());
        return held.stream()
                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                .sum();
    }

    private static Passage passage(Utterance utterance) {
        String text = utterance.text();
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST));
        return new Passage(
                utterance.cueIds(),
                Evidence.time(utterance.startMs()),
                utterance.speaker(),
                end < text.length() ? text.substring(0, end) + "…" : text);
    }
}
