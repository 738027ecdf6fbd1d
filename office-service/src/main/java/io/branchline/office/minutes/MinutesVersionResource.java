package io.branchline.office.minutes;

import io.branchline.kit.Language;
import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.office.engine.record.Change;
import io.branchline.office.engine.record.Differences;
import io.branchline.office.engine.record.MinutesOfRecord;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/meetings/{meetingId}/minutes/versions")
@Tag(name = "Minutes", description = "Minutes with evidence for every item")
class MinutesVersionResource {
    private final MeetingMinutes meetings;
    private final Language language;

    MinutesVersionResource(MeetingMinutes meetings, Language language) {
        this.meetings = meetings;
        this.language = language;
    }

    /**
     * One version of minutes.
     *
     * @param changes what differs from the version before it, at most 500
     * @param minutes the whole record as it was, only where one version is asked for
     */
    record VersionView(
            int version,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            MinutesVersion.Cause cause,
            @Nullable String note,
            List<Change> changes,
            @Nullable MinutesView minutes) {
        private static final int MOST = 500;

        static VersionView computed(MinutesView minutes) {
            return new VersionView(1, null, null, MinutesVersion.Cause.DRAFTED, null, List.of(), minutes);
        }

        static VersionView of(MinutesVersion version, List<Change> changes, @Nullable MinutesView minutes) {
            return new VersionView(
                    version.number(),
                    version.savedAt(),
                    version.savedBy(),
                    version.cause(),
                    version.note(),
                    changes.stream().limit(MOST).toList(),
                    minutes);
        }
    }

    @GET
    @Operation(
            operationId = "listMinutesVersions",
            summary = "Every version of the minutes, the newest first, with what it changed")
    public Page<VersionView> list(
            @PathParam("meetingId") UUID meetingId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue(Page.DEFAULT_SIZE) int size) {
        int wanted = Page.size(size);
        List<MinutesVersion> rows = meetings.record(meetingId)
                .map(kept -> MinutesVersion.before(kept, after(cursor), wanted + 2))
                .orElse(List.of());
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), wanted + 1); i++) {
            List<Change> changes = i + 1 < rows.size() ? changes(rows.get(i + 1), rows.get(i)) : List.of();
            views.add(VersionView.of(rows.get(i), changes, null));
        }
        return Page.of(views, wanted, view -> String.valueOf(view.version()), view -> view);
    }

    @GET
    @Path("{version}")
    @Operation(
            operationId = "getMinutesVersion",
            summary = "One version, and what differs from another",
            description = "As long as no minutes are kept, version 1 is what would be drafted.")
    public VersionView read(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("version") @Min(1) @Parameter(example = "1") int version,
            @QueryParam("compareTo")
                    @Min(1)
                    @Parameter(description = "The version to compare with; the one before when absent", example = "1")
                    @Nullable
                    Integer compareTo) {
        MinutesRecord kept = meetings.record(meetingId).orElse(null);
        if (kept == null && version == 1) {
            return VersionView.computed(meetings.read(meetingId).view());
        }
        if (kept == null) {
            throw Problem.notFound();
        }
        MinutesVersion wanted = MinutesVersion.numbered(kept, version);
        int other = compareTo == null ? version - 1 : compareTo;
        List<Change> changes = other < 1 ? List.of() : changes(MinutesVersion.numbered(kept, other), wanted);
        MinutesOfRecord content = meetings.parse(wanted.content());
        return VersionView.of(wanted, changes, MinutesView.kept(kept, content));
    }

    private List<Change> changes(MinutesVersion before, MinutesVersion after) {
        return Differences.between(
                meetings.parse(before.content()), meetings.parse(after.content()), language.locale());
    }

    private static int after(@Nullable String cursor) {
        String key = Page.after(cursor);
        try {
            return key == null ? Integer.MAX_VALUE : Integer.parseInt(key);
        } catch (NumberFormatException another) {
            throw Page.invalidCursor();
        }
    }
}
