package io.branchline.office.engine.transcript.scribe;

import io.branchline.office.engine.transcript.TranscriptFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the log says about the meeting. */
final class ScribeFacts {
    private static final Pattern FACT = Pattern.compile(
            "(?i)^(meeting|chairs?|scribes?|scribenick|present|regrets|topic|agenda|date)\\s?([:+])\\s*(.{0,300})$");
    private static final Pattern SENTENCE = Pattern.compile(".*\\s.*[.!?。！？]");
    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> regrets = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private @Nullable String title;
    private @Nullable String chair;
    private @Nullable String scribe;

    /** Whether the line was about the meeting and is no speech; a topic is both, and a chair or scribe may speak. */
    boolean take(@Nullable String nick, String words) {
        Matcher fact = FACT.matcher(words.substring(0, Math.min(words.length(), 300)));
        if (!fact.matches()) {
            return false;
        }
        String kind = fact.group(1).toLowerCase(Locale.ROOT);
        String value = fact.group(3).strip();
        boolean office = kind.startsWith("chair") || kind.startsWith("scribe");
        if (office && SENTENCE.matcher(value).matches()) {
            return false;
        }
        put(kind, value, nick);
        return !kind.equals("topic");
    }

    void put(String kind, String value, @Nullable String nick) {
        switch (kind) {
            case "meeting" -> title = value;
            case "chair", "chairs" -> chair = value.isEmpty() ? chair : value;
            case "scribe", "scribes", "scribenick" -> scribe = value.isEmpty() ? nick : value;
            case "present" -> names(value, nick, present);
            case "regrets" -> names(value, nick, regrets);
            case "topic" -> topics.add(value);
            default -> {}
        }
    }

    /** All who are named, whole. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>(present);
        names.addAll(regrets);
        names(chair == null ? "" : chair, null, names);
        names(scribe == null ? "" : scribe, null, names);
        return new ArrayList<>(names);
    }

    boolean isTopic(String line) {
        return topics.stream().anyMatch(topic -> topic.equalsIgnoreCase(line));
    }

    private static void names(String value, @Nullable String nick, Set<String> names) {
        for (String name : value.split("[,，、]")) {
            if (!name.isBlank()
                    && !name.strip().equalsIgnoreCase("none")
                    && !name.strip().equals("-")) {
                names.add(name.strip().replaceAll("_+$", ""));
            }
        }
        if (value.isEmpty() && nick != null) {
            names.add(nick);
        }
    }

    TranscriptFacts done() {
        return new TranscriptFacts(
                title, List.copyOf(present), List.copyOf(regrets), chair, scribe, List.copyOf(topics));
    }
}
