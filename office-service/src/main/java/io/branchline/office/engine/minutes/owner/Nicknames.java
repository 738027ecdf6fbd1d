package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English short forms of given names, and given names that are also plain words. */
final class Nicknames {
    private static final Map<String, List<String>> BY_NAME = read();
    private static final Set<String> WORDS = Set.of(
            "angel", "april", "august", "carol", "chance", "chase", "daisy", "drake", "faith", "frank", "grace",
            "grant", "hunter", "mason", "mercy", "miles", "olive", "peace", "penny", "queen", "robin", "sandy", "scout",
            "stone", "summer", "sunny", "victor", "violet");

    private static final Expression ROLE = Expression.of(
            "(?i)\\b(?:admin|analyst|audience|chair\\w*|client|committee|coordinator|counsel|customer|designer|director|editor|engineer|expert|group|guest|host|interface"
                    + "|interview\\w*|lead\\w*|manager|marketing|member|minister|moderator|officer|panel\\w*|participant|president|producer|professor|project|room|scribe|secretary"
                    + "|speaker|student|teacher|team|user|voice)\\b");

    private Nicknames() {}

    /** The short forms of a given name in lower case; empty when none is known. */
    static List<String> of(String name) {
        return BY_NAME.getOrDefault(name, List.of());
    }

    /** Whether the first of a speaker's names, written small, is more likely a plain word. */
    static boolean isWord(String first, String name) {
        return WORDS.contains(first) || ROLE.isIn(name);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : WordList.lines("nicknames-en.csv")) {
            List<String> cells = List.of(line.split(","));
            forms.put(cells.get(0), cells.subList(1, cells.size()));
        }
        return Map.copyOf(forms);
    }
}
