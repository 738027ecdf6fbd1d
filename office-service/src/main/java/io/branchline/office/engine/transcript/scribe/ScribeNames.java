package io.branchline.office.engine.transcript.scribe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells {@code ann: words} from {@code note: words}: who typed or was present speaks, and so does a nick that is no common word. */
final class ScribeNames {
    private static final Pattern NAMED =
            Pattern.compile("^([\\p{L}][\\p{L}\\p{M}\\d_.'’()|\\- ]{0,40}?)\\s?(?::\\s+|：\\s*)(?=\\S)");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{Lo}(].*|de|van|von|der|da|la|bin|al");
    private static final Set<String> MARKS = Set.of(
            "action",
            "resolution",
            "resolved",
            "proposed",
            "proposal",
            "issue",
            "summary",
            "topic",
            "subtopic",
            "note",
            "info",
            "decision",
            "todo",
            "agenda",
            "agendum",
            "date",
            "meeting",
            "present",
            "regrets",
            "scribenick");
    private static final Set<String> COMMON = Set.of(
            ("also answer a aside background because before but caveat conclusion consensus context correction deadline done"
                            + " draft e.g example fact finally first fix fyi goal here how however i.e idea item link list"
                            + " minutes motivation next no now one open option options or plan point poll pros cons problem q question"
                            + " questions reason recap remaining reminder request result results second so solution status step steps straw"
                            + " suggestion that the then there thing third time two update updates url version vote what when where which who"
                            + " why with yes and this it http https pr issues pull objections agreed")
                    .split(" "));
    private static final int MOST_WORDS = 4;

    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** A line taken apart. */
    record Said(String speaker, String words) {}

    /** Somebody who is there, by the whole name and by each part of it. */
    void add(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        known.add(lower);
        for (String part : lower.split("[\\s_]+")) {
            if (part.length() > 1 && !COMMON.contains(part)) {
                known.add(part);
            }
        }
    }

    /** Takes note of what stands before a colon. */
    void see(String words) {
        Matcher named = NAMED.matcher(ScribeLine.start(words));
        if (named.find()) {
            seen.merge(named.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    Optional<Said> split(String words) {
        Matcher named = NAMED.matcher(ScribeLine.start(words));
        return named.find() && speaks(named.group(1).strip())
                ? Optional.of(new Said(ScribeLine.plain(named.group(1).strip()), words.substring(named.end())))
                : Optional.empty();
    }

    private boolean speaks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(lower.split("[\\s\\-]+"));
        if (MARKS.contains(parts.get(0)) || parts.size() > MOST_WORDS) {
            return false;
        }
        if (known.contains(lower) || known.contains(ScribeLine.plain(lower))) {
            return true;
        }
        if (parts.stream().anyMatch(COMMON::contains)) {
            return false;
        }
        boolean capitals = List.of(name.split("\\s+")).stream()
                .allMatch(part -> CAPITAL.matcher(part).matches());
        return !name.contains(" ") || capitals || seen.getOrDefault(lower, 0) > 2;
    }
}
