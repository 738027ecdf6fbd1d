package io.branchline.office.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.meeting.Meeting;
import io.branchline.office.meeting.Transcripts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of stored meetings: kept ones, or drafted ones from the transcript as long as none are kept. */
@ApplicationScoped
class MeetingMinutes {
    private final Caller caller;
    private final ObjectMapper json;

    MeetingMinutes(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /** Minutes and the id of their record, null when they are not kept. */
    record Kept(@Nullable UUID id, Minutes minutes) {}

    Kept draft(UUID meetingId, Instant now) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        Minutes minutes = drafted(meeting);
        MinutesRecord kept = new MinutesRecord(caller.subject(), meeting, write(minutes), now);
        kept.persist();
        return new Kept(kept.id(), minutes);
    }

    Kept read(UUID meetingId) {
        Meeting meeting = Meeting.owned(meetingId, caller);
        return MinutesRecord.latest(meeting)
                .map(kept -> new Kept(kept.id(), parse(kept.content())))
                .orElseGet(() -> new Kept(null, drafted(meeting)));
    }

    private static Minutes drafted(Meeting meeting) {
        String transcript = meeting.transcript()
                .orElseThrow(() -> Problem.unprocessable(
                        "no-transcript", "The meeting has no transcript yet; upload one first.", "该会议还没有文字记录，请先上传。"));
        return MinutesDrafter.draft(Transcripts.read(transcript), meeting.facts());
    }

    private String write(Minutes minutes) {
        try {
            return json.writeValueAsString(minutes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Minutes parse(String content) {
        try {
            return json.readValue(content, Minutes.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
