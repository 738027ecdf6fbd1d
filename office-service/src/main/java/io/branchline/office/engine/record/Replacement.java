package io.branchline.office.engine.record;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name or word that was misheard and what it should be; whole words, whatever their case. */
public record Replacement(Kind kind, String from, String to) {

    /** Where it applies. */
    public enum Kind {
        /** The name of a speaker: labels, owners, people present; in sentences only a full name or a numbered label. */
        SPEAKER,
        /** A word: every text. */
        WORD
    }

    boolean isName(String name) {
        return name.toLowerCase(Locale.ROOT).equals(from.toLowerCase(Locale.ROOT));
    }

    boolean appliesToSentences() {
        return kind == Kind.WORD || from.matches(".*[\\s\\d].*");
    }

    /** The text with every whole occurrence replaced; Chinese has no word boundaries and needs none. */
    String in(String text) {
        String start = isSpaced(from.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String end = isSpaced(from.codePointBefore(from.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(start + Pattern.quote(from) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(likeIn(found.group())));
    }

    /** A small word that was written large, as where a sentence or a title begins, is large in its new spelling, too. */
    private String likeIn(String found) {
        boolean raised = Character.isLowerCase(from.codePointAt(0))
                && Character.isUpperCase(found.codePointAt(0))
                && to.equals(to.toLowerCase(Locale.ROOT));
        return raised
                ? Character.toString(Character.toUpperCase(to.codePointAt(0)))
                        + to.substring(to.offsetByCodePoints(0, 1))
                : to;
    }

    private static boolean isSpaced(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isLetterOrDigit(c)
                && script != Character.UnicodeScript.HAN
                && script != Character.UnicodeScript.HIRAGANA
                && script != Character.UnicodeScript.KATAKANA;
    }
}
