package io.branchline.office.engine.ask.wording;

import io.branchline.office.engine.speech.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a passage speaks of something near what a question asks, and not of that: the spring campaign instead of the
 * autumn one, a price a day instead of an hour, the second round instead of the third.
 */
public final class Mismatch {
    private static final Pattern BEFORE = Pattern.compile("\\b([a-z-]+) ([a-z-]+)");
    private static final Pattern BEHIND = Pattern.compile(
            "\\b([a-z-]+) (?:for|of|about) (?:(?:the|our|an?|all|new|old|this|that) )*([a-z-]+)(?: ([a-z-]+))?");
    /** A word can only tell the kind of a noun behind one of these. */
    private static final Set<String> LEADS = Set.of(
            ("the a an our your their its his her my this that these those for of on in at to from with by about which what many much whose"
                            + " all any new old and")
                    .split(" "));

    private static final Set<String> GENERAL = Set.of(
            ("total overall current new next final whole exact planned approved official main first last annual entire full actual agreed future"
                            + " upcoming latest original own real maximum minimum average estimated expected proposed product project team company"
                            + " kind sort type name date time amount number size different various")
                    .split(" "));
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("old", "new"),
            Set.of("last", "next", "this"),
            Set.of("left", "right"),
            Set.of("upper", "lower"),
            Set.of("internal", "external"),
            Set.of("north", "south", "east", "west"),
            Set.of("morning", "afternoon", "evening"),
            Set.of("spring", "summer", "autumn", "winter"),
            Set.of("first", "second", "third", "fourth", "fifth", "sixth"));
    private static final Pattern RATE = Pattern.compile(
            "\\b(?:per|an?|each|every) (hour|day|night|week|month|quarter|year|person|piece)\\b|[每一](小时|天|晚|周|月|季度|年|人|个)");

    private Mismatch() {}

    /** Whether a passage is about something else of the kind. */
    public static boolean between(String question, String passage) {
        String asked = question.toLowerCase(Locale.ROOT);
        String said = passage.toLowerCase(Locale.ROOT);
        return otherRate(asked, said)
                || otherBefore(asked, said)
                || otherBehind(asked, said)
                || HanMismatch.between(asked, said);
    }

    private static boolean otherRate(String question, String passage) {
        Matcher asked = RATE.matcher(question);
        if (!asked.find()) {
            return false;
        }
        Matcher rate = RATE.matcher(passage);
        boolean other = false;
        while (rate.find()) {
            if (unit(rate).equals(unit(asked))) {
                return false;
            }
            other = true;
        }
        return other;
    }

    private static String unit(Matcher rate) {
        return rate.group(1) == null ? rate.group(2) : rate.group(1);
    }

    /** "The autumn campaign", where the passage has another campaign and no autumn. */
    private static boolean otherBefore(String question, String passage) {
        Matcher asked = BEFORE.matcher(question);
        for (int from = 0; asked.find(from); from = asked.start() + 1) {
            String[] ahead = question.substring(0, asked.start()).strip().split(" ");
            String kind = asked.group(1);
            if (LEADS.contains(ahead[ahead.length - 1]) && otherKind(kind, asked.group(2), question, passage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherKind(String kind, String noun, String question, String passage) {
        if (holds(passage, kind) || Words.content(noun).isEmpty()) {
            return false;
        }
        Matcher other = BEFORE.matcher(passage);
        for (int from = 0; other.find(from); from = other.start() + 1) {
            String instead = other.group(1);
            if (Stems.of(noun).equals(Stems.of(other.group(2)))
                    && (areOpposite(kind, instead) || isTelling(kind) && isTelling(instead))
                    && !holds(question, instead)) {
                return true;
            }
        }
        return false;
    }

    /** "The budget for the forklift", where the passage has the budget for another thing and no forklift. */
    private static boolean otherBehind(String question, String passage) {
        Matcher asked = BEHIND.matcher(question);
        for (int from = 0; asked.find(from); from = asked.start() + 1) {
            String thing = thing(asked);
            if (!Stems.of(asked.group(1)).isEmpty()
                    && !Stems.of(thing).isEmpty()
                    && Stems.of(passage).stream().noneMatch(Stems.of(thing)::contains)
                    && hasOther(asked.group(1), question, passage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOther(String noun, String question, String passage) {
        Matcher other = BEHIND.matcher(passage);
        for (int from = 0; other.find(from); from = other.start() + 1) {
            Set<String> thing = Stems.of(thing(other));
            if (Stems.of(noun).equals(Stems.of(other.group(1)))
                    && !thing.isEmpty()
                    && Stems.of(question).stream().noneMatch(thing::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String thing(Matcher behind) {
        return behind.group(3) == null ? behind.group(2) : behind.group(2) + " " + behind.group(3);
    }

    private static boolean areOpposite(String one, String other) {
        return !one.equals(other)
                && OPPOSITES.stream().anyMatch(opposites -> opposites.contains(one) && opposites.contains(other));
    }

    private static boolean isTelling(String word) {
        return !GENERAL.contains(word) && Stems.of(word).stream().anyMatch(stem -> !Words.isStopWord(stem));
    }

    private static boolean holds(String text, String word) {
        return text.matches("(?s).*\\b" + Pattern.quote(word) + "\\b.*")
                || !Stems.of(word).isEmpty() && Stems.of(text).containsAll(Stems.of(word));
    }
}
