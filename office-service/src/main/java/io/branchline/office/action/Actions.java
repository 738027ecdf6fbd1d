package io.branchline.office.action;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.kit.Caller;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the action items of kept minutes in step with what the minutes say. */
@ApplicationScoped
public class Actions {
    private final Caller caller;
    private final ObjectMapper json;

    Actions(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    /** The items with the status they have by now. */
    public List<ActionItem> current(UUID meetingId, List<ActionItem> items) {
        Map<UUID, ActionItem.Status> now = TrackedAction.of(meetingId).stream()
                .collect(Collectors.toMap(TrackedAction::id, TrackedAction::status));
        return items.stream()
                .map(item -> with(item, now.getOrDefault(item.id(), item.status())))
                .toList();
    }

    /** Makes the meeting's items what the minutes say; items the minutes no longer hold are gone. */
    public void keep(UUID meetingId, List<ActionItem> items, Instant now) {
        Map<UUID, TrackedAction> kept = new HashMap<>();
        TrackedAction.of(meetingId).forEach(action -> kept.put(action.id(), action));
        for (int i = 0; i < items.size(); i++) {
            ActionItem item = items.get(i);
            TrackedAction tracked = kept.remove(item.id());
            if (tracked == null) {
                tracked = new TrackedAction(item.id(), caller.subject(), meetingId);
                tracked.say(item, i, requester(item), write(item.evidence()), now);
                tracked.persist();
            } else {
                tracked.say(item, i, requester(item), write(item.evidence()), now);
            }
        }
        kept.values().forEach(TrackedAction::delete);
    }

    List<Evidence> evidence(TrackedAction action) {
        try {
            return json.readValue(action.evidence(), new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who asked for it: somebody else whose words are part of the evidence. */
    private static @Nullable String requester(ActionItem item) {
        return item.evidence().stream()
                .map(Evidence::speaker)
                .filter(Objects::nonNull)
                .filter(speaker -> !speaker.equals(item.owner()))
                .findFirst()
                .orElse(null);
    }

    private static ActionItem with(ActionItem item, ActionItem.Status status) {
        return new ActionItem(
                item.id(),
                item.text(),
                item.owner(),
                item.ownerText(),
                item.due(),
                item.dueText(),
                status,
                item.evidence(),
                item.confidence());
    }

    private String write(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
