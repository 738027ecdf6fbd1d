package io.branchline.office.engine.minutes.topic;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which English words of a meeting stand as nouns in it, told by the word before and after each: "the lamp is" against "to lamp",
 * "very lamp". A word that a meeting uses both ways is a noun when at least half of what can be told says so.
 */
final class Nouns {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}][\\p{L}\\d'’.-]*[\\p{L}\\d]|\\p{L}|[^\\s\\p{L}]+");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            ("a an the this that these those our your their my his her its each every no some any all both another of for with in on"
                            + " from about into at between per via under without")
                    .split(" "));
    private static final Set<String> BEFORE_VERBS = Set.of(
            ("to will would can could should must may might shall i we you they he she who not please just also always never gonna"
                            + " let lets let's don't didn't doesn't i'll we'll you'll they'll he'll she'll i'd we'd they'd how")
                    .split(" "));
    private static final Set<String> BEFORE_ADJECTIVES = Set.of(
            ("very so really more most pretty quite too is are be was were am been being get gets getting it's that's they're we're"
                            + " you're i'm feel feels sounds look looks")
                    .split(" "));
    /** What a verb takes and no noun is followed by. */
    private static final Set<String> OBJECTS =
            Set.of("the a an our your their my his her its it them us me him all".split(" "));

    private static final double MODIFIED = 0.5;

    private final Map<String, Double> asNoun = new HashMap<>();
    private final Map<String, Double> otherwise = new HashMap<>();

    Nouns(List<Sentence> sentences) {
        sentences.forEach(sentence -> count(sentence.text()));
    }

    /** Whether the word can name a topic: it stands as a noun, and not mostly as something else. */
    boolean has(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        double noun = asNoun.getOrDefault(key, 0.0);
        return noun > 0 && noun >= otherwise.getOrDefault(key, 0.0);
    }

    /** Whether the word stands as something else far more often than as a noun. */
    boolean isOther(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        double other = otherwise.getOrDefault(key, 0.0);
        return other > 1 && other > 2 * asNoun.getOrDefault(key, 0.0);
    }

    private void count(String text) {
        String before = "";
        String word = "";
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String next = matcher.group();
            count(before, word, next);
            before = word;
            word = next;
        }
        count(before, word, "");
    }

    private void count(String before, String word, String after) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return;
        }
        String key = word.toLowerCase(Locale.ROOT);
        String left = before.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean head = after.isEmpty()
                || !Character.isLetter(after.charAt(0))
                || Words.isStopWord(after.toLowerCase(Locale.ROOT));
        boolean named = Character.isUpperCase(word.charAt(0)) && !left.isEmpty() && Character.isLetter(left.charAt(0));
        if (BEFORE_VERBS.contains(left) || head && BEFORE_ADJECTIVES.contains(left)) {
            otherwise.merge(key, 1.0, Double::sum);
        } else if (named || head && BEFORE_NOUNS.contains(left)) {
            asNoun.merge(key, 1.0, Double::sum);
        } else if (head && isModifier(left)) {
            Map<String, Double> part = OBJECTS.contains(after.toLowerCase(Locale.ROOT)) ? otherwise : asNoun;
            part.merge(key, MODIFIED, Double::sum);
        }
    }

    /** A word of content before another: "search" in "search index". */
    private static boolean isModifier(String left) {
        return !left.isEmpty()
                && Character.isLetter(left.charAt(0))
                && left.length() > 2
                && !Words.isStopWord(left)
                && !left.endsWith("ly");
    }
}
