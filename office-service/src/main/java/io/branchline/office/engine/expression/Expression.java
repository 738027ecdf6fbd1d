package io.branchline.office.engine.expression;

import io.branchline.office.engine.expression.Beginnings.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression after {@link Pattern} that is tried only where a match can begin. Most sentences hold no word with which a
 * long list of turns of phrase begins; {@code Pattern} compares each turn with each word.
 */
public final class Expression {
    private final Pattern pattern;
    private final byte @Nullable [] beginnings;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
        this.beginnings =
                BeginningsReader.read(pattern.pattern()).map(Beginnings::table).orElse(null);
    }

    /** Compiles it; a syntax error is {@link java.util.regex.PatternSyntaxException}. */
    public static Expression of(String regex) {
        return new Expression(Pattern.compile(regex));
    }

    /** Compiles it so that ASCII letters are the same in upper and lower case. */
    public static Expression ignoringCase(String regex) {
        return new Expression(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** Whether it is found anywhere in the text. */
    public boolean isIn(String text) {
        if (beginnings == null) {
            return pattern.matcher(text).find();
        }
        Matcher matcher = null;
        int length = text.length();
        int kind = length > 0 ? Kinds.of(text.charAt(0)) : Kinds.END;
        int places = Place.AT_THE_START.bit() | Place.AT_A_WORD.bit() | Place.ANYWHERE.bit();
        for (int at = 0; at <= length; at++) {
            int next = at + 1 < length ? Kinds.of(text.charAt(at + 1)) : Kinds.END;
            if ((beginnings[kind * Kinds.COUNT + next] & places) != 0 && !isWithinACharacter(text, at)) {
                matcher = matcher == null ? whole(text) : matcher;
                if (matcher.region(at, length).lookingAt()) {
                    return true;
                }
            }
            boolean inside = Kinds.isWord(kind) && Kinds.isWord(next);
            places = inside ? Place.ANYWHERE.bit() : Place.ANYWHERE.bit() | Place.AT_A_WORD.bit();
            kind = next;
        }
        return false;
    }

    /** The text with every match replaced as {@link Matcher#replaceAll(String)} does. */
    public String replaceAll(String text, String replacement) {
        return isIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The text with the first match replaced as {@link Matcher#replaceFirst(String)} does. */
    public String replaceFirst(String text, String replacement) {
        return isIn(text) ? pattern.matcher(text).replaceFirst(replacement) : text;
    }

    /** As it is written. */
    public String regex() {
        return pattern.pattern();
    }

    /** For more than whether it is found. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Between the two units of one character. */
    private static boolean isWithinACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Regions only say where to begin; the expression sees the text around them. */
    private Matcher whole(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
