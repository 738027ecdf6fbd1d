package io.branchline.office.action;

import io.branchline.kit.Page;
import io.branchline.kit.Problem;
import io.branchline.office.engine.minutes.ActionItem.Status;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which action items are wanted; every part narrows. */
class ActionFilter {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @QueryParam("owner")
    @Size(max = 100)
    @Parameter(description = "Whose they are, alone or with others: the whole name, the first or the last")
    @Nullable
    String owner;

    @QueryParam("requestedBy")
    @Size(max = 100)
    @Parameter(description = "To whom they are owed: who asked for them")
    @Nullable
    String requestedBy;

    @QueryParam("due")
    @Pattern(regexp = DAY)
    @Parameter(description = "Due on this day or before")
    @Schema(type = SchemaType.STRING, format = "date")
    @Nullable
    String due;

    @QueryParam("dueFrom")
    @Pattern(regexp = DAY)
    @Parameter(description = "Due on this day or later")
    @Schema(type = SchemaType.STRING, format = "date")
    @Nullable
    String dueFrom;

    @QueryParam("status")
    @Nullable
    Status status;

    @QueryParam("meetingId")
    @Nullable
    UUID meetingId;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** The caller's items, the most urgent first, those without a day last. */
    List<TrackedAction> page(String subject, int limit) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder query = new StringBuilder("subject = :subject");
        values.put("subject", subject);
        name("ownerKey", owner, query, values);
        name("requesterKey", requestedBy, query, values);
        if (due != null) {
            query.append(" and due <= :due");
            values.put("due", day("due", due));
        }
        if (dueFrom != null) {
            query.append(" and due >= :dueFrom");
            values.put("dueFrom", day("dueFrom", dueFrom));
        }
        if (status != null) {
            query.append(" and status = :status");
            values.put("status", status);
        }
        if (meetingId != null) {
            query.append(" and meetingId = :meetingId");
            values.put("meetingId", meetingId);
        }
        after(query, values);
        return TrackedAction.<TrackedAction>find(query + " order by dueKey, id", values)
                .page(0, limit)
                .list();
    }

    static String key(TrackedAction action) {
        return action.dueKey() + "/" + action.id();
    }

    private void after(StringBuilder query, Map<String, Object> values) {
        String key = Page.after(cursor);
        if (key == null) {
            return;
        }
        try {
            String[] parts = key.split("/", 2);
            values.put("afterDay", LocalDate.parse(parts[0]));
            values.put("afterId", UUID.fromString(parts.length > 1 ? parts[1] : ""));
        } catch (DateTimeException | IllegalArgumentException another) {
            throw Page.invalidCursor();
        }
        query.append(" and (dueKey > :afterDay or (dueKey = :afterDay and id > :afterId))");
    }

    private static void name(String field, @Nullable String name, StringBuilder query, Map<String, Object> values) {
        String key = TrackedAction.key(name);
        if (key == null || key.isEmpty()) {
            return;
        }
        String plain = key.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        query.append((" and (%1$s = :%1$s or %1$s like :%1$sFirst escape '!' or %1$s like :%1$sLast escape '!'"
                        + " or %1$s like :%1$sAmong escape '!')")
                .formatted(field));
        values.put(field, key);
        values.put(field + "First", plain + " %");
        values.put(field + "Last", "% " + plain);
        values.put(field + "Among", "% " + plain + " %");
    }

    private static LocalDate day(String parameter, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException noSuchDay) {
            throw Problem.invalid(parameter, "date", "no such day", "没有这一天");
        }
    }
}
