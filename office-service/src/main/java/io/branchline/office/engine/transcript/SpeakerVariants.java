package io.branchline.office.engine.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Joins two spellings of one speaker where that is safe: a name of at least five letters with one slip inside it, or a
 * surname cut to its initial. Names that answer one another are two people;
 * among more than 200 speakers none are joined. The transcript itself keeps what was written.
 */
public final class SpeakerVariants {
    private static final int SHORTEST = 5;
    private static final int MOST_SPEAKERS = 200;

    private SpeakerVariants() {}

    /** The transcript with one name for each speaker: the full one, else the one that speaks more often. */
    public static Transcript joined(Transcript transcript) {
        Map<String, String> names = names(transcript);
        return names.isEmpty()
                ? transcript
                : new Transcript(
                        transcript.format(),
                        transcript.cues().stream()
                                .map(cue -> cue.speaker() == null
                                        ? cue
                                        : cue.by(names.getOrDefault(cue.speaker(), cue.speaker())))
                                .toList(),
                        transcript.notices(),
                        transcript.facts());
    }

    /** What is joined, each variant with the name that stands for it. */
    static Map<String, String> names(Transcript transcript) {
        List<String> speakers = transcript.speakers();
        if (speakers.size() > MOST_SPEAKERS) {
            return Map.of();
        }
        Map<String, Integer> turns = new HashMap<>();
        Set<List<String>> answering = answering(transcript, turns);
        Map<String, String> names = new HashMap<>();
        for (String variant : speakers) {
            List<String> fits = new ArrayList<>();
            for (String name : speakers) {
                boolean apart =
                        !answering.contains(List.of(variant, name)) && !answering.contains(List.of(name, variant));
                if (!name.equals(variant) && apart && stands(name, variant, turns)) {
                    fits.add(name);
                }
            }
            if (fits.size() == 1 && !names.containsKey(fits.get(0)) && !names.containsValue(variant)) {
                names.put(variant, fits.get(0));
            }
        }
        return names;
    }

    private static Set<List<String>> answering(Transcript transcript, Map<String, Integer> turns) {
        Set<List<String>> pairs = new HashSet<>();
        String last = "";
        for (Cue cue : transcript.cues()) {
            String speaker = cue.speaker();
            if (speaker != null && !speaker.equals(last)) {
                pairs.add(List.of(last, speaker));
                turns.merge(speaker, 1, Integer::sum);
                last = speaker;
            }
        }
        return pairs;
    }

    private static boolean stands(String name, String variant, Map<String, Integer> turns) {
        String[] full = name.toLowerCase(Locale.ROOT).split(" ");
        String[] other = variant.toLowerCase(Locale.ROOT).split(" ");
        if (full.length != other.length) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < full.length; i++) {
            if (!full[i].equals(other[i])) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        if (differs < 0) {
            return false;
        }
        if (differs > 0 && differs == full.length - 1 && other[differs].matches("\\p{L}\\.?")) {
            return full[differs].length() > 2 && full[differs].charAt(0) == other[differs].charAt(0);
        }
        int more = turns.getOrDefault(name, 0) - turns.getOrDefault(variant, 0);
        return (more > 0 || more == 0 && name.compareTo(variant) < 0) && isSlip(full[differs], other[differs]);
    }

    /** One letter more, fewer or other, or two changed about; not at either end, where Daniel and Daniela differ. */
    private static boolean isSlip(String a, String b) {
        boolean letters = a.chars().allMatch(Character::isLetter) && b.chars().allMatch(Character::isLetter);
        if (!letters || Math.min(a.length(), b.length()) < SHORTEST) {
            return false;
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int left = a.length() - from;
        int right = b.length() - from;
        while (left > 0 && right > 0 && a.charAt(from + left - 1) == b.charAt(from + right - 1)) {
            left--;
            right--;
        }
        boolean inside = from > 0 && from + left < a.length();
        boolean turned =
                left == 2 && right == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
        return inside && (turned || Math.max(left, right) == 1);
    }
}
