package io.branchline.office.engine.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do.
 *
 * @param owner the speaker, named person or group who does it, null when nobody is named; several are joined by a comma
 *     (Chinese: 、)
 * @param ownerText the words that name the owner, such as "I" or "the design team"
 * @param due the last day, resolved against the day of the meeting
 * @param dueText the words that name the day
 */
public record ActionItem(
        UUID id,
        String text,
        @Nullable String owner,
        @Nullable String ownerText,
        @Nullable LocalDate due,
        @Nullable String dueText,
        Status status,
        List<Evidence> evidence,
        double confidence) {

    private static final int SHORTEST = 5;

    /** How far it is. */
    public enum Status {
        /** Not yet done. */
        OPEN,
        /** Done. */
        DONE,
        /** No longer wanted. */
        CANCELLED
    }

    /** The text without the owner at its beginning, for where the owner stands beside it. */
    public String task() {
        String lead = owner == null ? "" : lead(owner);
        return owner != null && text.startsWith(lead) && text.length() > lead.length()
                ? Character.toUpperCase(text.charAt(lead.length())) + text.substring(lead.length() + 1)
                : text;
    }

    /**
     * A Chinese task without the words that name its day, for where the day stands beside it; whole where little is left, and
     * in other languages, whose words before a day would stay behind.
     */
    public String taskWithoutDay() {
        if (due == null || dueText == null || text.codePoints().noneMatch(Character::isIdeographic)) {
            return task();
        }
        String day = "在?" + Pattern.quote(dueText) + "(?:之前|以前|前)?";
        String rest = task().replaceFirst("，" + day + "\\p{IsHan}{2,3}(?=[，。]|$)", "")
                .replaceFirst(day, "")
                .replaceFirst("^[，、]+", "")
                .replaceAll("，{2,}", "，");
        return rest.length() < SHORTEST ? task() : rest;
    }

    /** How an English text begins that says who is to do something. */
    public static String lead(String owner) {
        return owner.replaceFirst(", (?!.*, )", " and ") + " to ";
    }

    /** The same in other words. */
    public ActionItem withText(String words) {
        return new ActionItem(id, words, owner, ownerText, due, dueText, status, evidence, confidence);
    }

    /** The same, at least as sure as this. */
    public ActionItem atLeast(double sure) {
        return new ActionItem(id, text, owner, ownerText, due, dueText, status, evidence, Math.max(confidence, sure));
    }

    /** Copies the list. */
    public ActionItem {
        evidence = List.copyOf(evidence);
    }
}
