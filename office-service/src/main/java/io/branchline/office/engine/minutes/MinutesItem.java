package io.branchline.office.engine.minutes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One statement of the minutes.
 *
 * @param confidence 0 to 1: how clearly the words say that it is such an item; it ranks the items of a meeting and is no probability
 */
public record MinutesItem(UUID id, String text, List<Evidence> evidence, double confidence) {
    /** Copies the list. */
    public MinutesItem {
        evidence = List.copyOf(evidence);
    }

    /** An item whose id follows from its kind and evidence, so that the same transcript gives the same ids. */
    public static MinutesItem of(String kind, String text, List<Evidence> evidence, double confidence) {
        return new MinutesItem(id(kind, text, evidence), text, evidence, rounded(confidence));
    }

    /** A name-based id (RFC 9562 version 3). */
    public static UUID id(String kind, String text, List<Evidence> evidence) {
        String cue = evidence.isEmpty() ? "" : evidence.get(0).cueId();
        return UUID.nameUUIDFromBytes((kind + '\n' + cue + '\n' + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Two digits, within 0 to 1. */
    public static double rounded(double confidence) {
        return Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100.0;
    }
}
