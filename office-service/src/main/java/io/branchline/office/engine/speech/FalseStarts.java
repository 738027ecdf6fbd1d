package io.branchline.office.engine.speech;

import io.branchline.office.engine.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends English sentences that were begun twice or left unfinished, as people do when they talk. Adds no word. */
final class FalseStarts {
    private static final Expression BROKEN = Expression.of("(?<![\\w'’-])\\p{L}{1,5}-{1,2}[,.]?\\s+(?=\\p{L})");
    /** The first letters of a word that is then said whole; consonants alone are no word. */
    private static final Expression STAMMER =
            Expression.of("(?<![\\w'’.-])([b-df-hj-np-tv-xz]{1,3})\\s+(?=(?i:\\1)\\p{L})");

    private static final Expression RESTART = Expression.of(
            "(?i)(?<![\\w'’])(i|we|you|they|he|she|it|there|that)[,\\s]+(?=\\1['’](?:ll|m|re|ve|d|s)\\b)");
    /** A pronoun given up for the name of a person. */
    private static final Expression RENAMED = Expression.of(
            "(?<![\\w'’])(?:[Ww]e|[Tt]hey|[Hh]e|[Ss]he)\\s+(?=\\p{Lu}\\p{Ll}+ (?:has|is|was|will|had|can|should)\\b)");
    /** A clause that starts anew where none ended; the recorder's capital shows it. */
    private static final Pattern ANEW = Pattern.compile("(?<=\\p{Ll}) (?:We|They|You|He|She|It|There)(?=['’ ])");

    private static final Pattern JOINT =
            Pattern.compile("(?<=\\p{L}{3}[.?!])(?<!(?i:etc|inc|ltd|vs)\\.)\\s+(?=\\p{L})");
    private static final Set<String> BARE =
            Set.of("the", "a", "an", "of", "to", "with", "from", "and", "or", "our", "is", "are");
    private static final int SHORTEST = 3;
    private static final int ENOUGH = 5;

    private FalseStarts() {}

    /** Without the starts that were given up. */
    static String dropped(String sentence) {
        String text = BROKEN.replaceAll(sentence, "");
        text = STAMMER.replaceAll(text, "");
        text = STAMMER.replaceAll(text, "");
        text = RESTART.replaceAll(text, "");
        text = RENAMED.replaceAll(text, "");
        return ANEW.matcher(text).replaceAll(found -> "," + found.group().toLowerCase(java.util.Locale.ROOT));
    }

    /** Where a recorder set full stops inside: each part with a capital, a last part that breaks off left out. */
    static String whole(String text) {
        List<String> parts = new ArrayList<>(List.of(JOINT.split(text)));
        int last = parts.size() - 1;
        boolean breaksOff = last > 0
                && Words.all(text).size() - Words.all(parts.get(last)).size() >= ENOUGH
                && (parts.get(last).split("\\s+").length < SHORTEST || isOpen(parts.get(last)));
        if (breaksOff) {
            parts.remove(last);
        }
        return String.join(" ", parts.stream().map(FalseStarts::capital).toList());
    }

    private static boolean isOpen(String part) {
        List<String> words = Words.all(part);
        return !words.isEmpty() && BARE.contains(words.get(words.size() - 1));
    }

    private static String capital(String part) {
        return Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}
