package io.branchline.benchmarks.office.score;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of our items as the scorers see it: its words with their evidence, when it was said, who owns it, how sure it is. */
public record ActionMatch(
        String words, double second, @Nullable String owner, double confidence) {

    /** An action. */
    public static ActionMatch of(ActionItem item) {
        return new ActionMatch(
                words(item.text(), item.evidence()), second(item.evidence()), item.owner(), item.confidence());
    }

    /** A decision. */
    public static ActionMatch of(MinutesItem item) {
        return new ActionMatch(words(item.text(), item.evidence()), second(item.evidence()), null, item.confidence());
    }

    /** Whether it holds this part of the content words of the reference. */
    public boolean holds(String reference, double part) {
        return ContentWords.held(reference, words) >= part;
    }

    /** Whether the reference names our owner. */
    public boolean isOwnedBy(String reference) {
        String ours = owner == null ? "" : owner.toLowerCase(Locale.ROOT);
        String first = ours.split("\\s+")[0];
        return !first.isEmpty() && reference.toLowerCase(Locale.ROOT).contains(first);
    }

    private static String words(String text, List<Evidence> evidence) {
        return text + ' ' + evidence.stream().map(Evidence::quote).collect(Collectors.joining(" "));
    }

    private static double second(List<Evidence> evidence) {
        String start = evidence.get(0).start();
        return start == null ? -1 : seconds(start);
    }

    /** Seconds of {@code HH:MM:SS} or {@code HH:MM:SS.mmm}. */
    public static double seconds(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 3600.0 + Integer.parseInt(parts[1]) * 60.0 + Double.parseDouble(parts[2]);
    }
}
