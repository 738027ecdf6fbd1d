package io.branchline.office.engine.expression;

import io.branchline.office.engine.expression.Beginnings.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads off a regular expression how its matches can begin, as far as it is written in the usual signs. */
final class BeginningsReader {
    /** Quoted text, characters by number or of more than one unit, and flags for more than the case and what a full stop is. */
    private static final Pattern UNREAD =
            Pattern.compile("\\\\Q|\\\\[xuN]|[\\x{10000}-\\x{10FFFF}]|\\p{Cs}|\\(\\?[a-zA-Z-]*[a-zA-Z&&[^is]]");

    private final String regex;
    private int at;
    private boolean unusual;

    private BeginningsReader(String regex) {
        this.regex = regex;
        this.unusual = UNREAD.matcher(regex).find();
    }

    /** Empty when it holds signs whose meaning is not read here, or a match can begin with anything. */
    static Optional<Beginnings> read(String regex) {
        BeginningsReader reader = new BeginningsReader(regex);
        Beginnings all = reader.alternatives();
        return reader.unusual || reader.at < regex.length() || all.areUnknown() ? Optional.empty() : Optional.of(all);
    }

    private Beginnings alternatives() {
        Beginnings all = sequence();
        while (next('|')) {
            all.or(sequence());
        }
        return all;
    }

    private Beginnings sequence() {
        Beginnings all = Beginnings.empty(Place.ANYWHERE);
        while (at < regex.length() && !isAt('|') && !isAt(')')) {
            if (all.areComplete()) {
                skip(false);
            } else {
                all = all.then(quantified(element()));
            }
        }
        return all;
    }

    private Beginnings element() {
        char c = regex.charAt(at++);
        switch (c) {
            case '(':
                return group();
            case '[':
                return oneOf();
            case '\\':
                return escaped();
            case '.':
                return Beginnings.character(Kinds.ALL);
            case '^':
                return Beginnings.empty(Place.AT_THE_START);
            case '$':
                return Beginnings.empty(Place.ANYWHERE);
            default:
                return literal(c);
        }
    }

    private Beginnings group() {
        boolean around = starts("?=") || starts("?!") || starts("?<=") || starts("?<!");
        if (around) {
            skip(true);
            next(')');
            return Beginnings.empty(Place.ANYWHERE);
        }
        if (starts("?<")) {
            at = regex.indexOf('>', at) + 1;
        } else if (next('?') && !next('>')) {
            while (at < regex.length() && !isAt(':') && !isAt(')')) {
                at++;
            }
            if (next(')')) {
                return Beginnings.empty(Place.ANYWHERE);
            }
            next(':');
        }
        Beginnings all = alternatives();
        unusual |= !next(')');
        return all;
    }

    private Beginnings escaped() {
        char c = regex.charAt(at++);
        switch (c) {
            case 'b':
                return Beginnings.empty(Place.AT_A_WORD);
            case 'B':
            case 'z':
            case 'Z':
                return Beginnings.empty(Place.ANYWHERE);
            default:
                return Character.isDigit(c) && c != '0' ? Beginnings.anything() : Beginnings.character(kinds(c));
        }
    }

    /** A class in brackets; one that is written with more than characters and ranges may be any character. */
    private Beginnings oneOf() {
        int from = at--;
        skipClass();
        String inside = regex.substring(from, at - 1);
        if (inside.startsWith("^") || inside.contains("[") || inside.contains("&&")) {
            return Beginnings.character(Kinds.ALL);
        }
        int end = at;
        long kinds = 0;
        for (at = from; at < end - 1; ) {
            char c = regex.charAt(at++);
            if (c == '\\') {
                kinds |= kinds(regex.charAt(at++));
            } else if (isAt('-') && at + 1 < end - 1) {
                char last = regex.charAt(at + 1);
                kinds |= last == '\\' ? Kinds.ALL : range(c, last);
                at += 2;
            } else {
                kinds |= Kinds.mask(Kinds.of(c));
            }
        }
        at = end;
        return Beginnings.character(kinds);
    }

    private static long range(char first, char last) {
        long kinds = 0;
        for (int c = first; c <= last; c++) {
            kinds |= Kinds.mask(Kinds.of((char) c));
        }
        return kinds;
    }

    /** What stands behind a backslash, for one character. */
    private long kinds(char c) {
        switch (c) {
            case 'd':
                return Kinds.mask(Kinds.DIGIT);
            case 'w':
                return Kinds.LETTERS | Kinds.mask(Kinds.DIGIT) | Kinds.mask(Kinds.UNDERSCORE);
            case 's':
            case 'n':
            case 'r':
            case 't':
                return Kinds.mask(Kinds.BLANK);
            case 'D':
            case 'W':
            case 'S':
                return Kinds.ALL;
            case 'p':
            case 'P':
                at = isAt('{') ? regex.indexOf('}', at) + 1 : at + 1;
                return Kinds.ALL;
            default:
                unusual |= c >= Kinds.ASCII || Character.isLetterOrDigit(c);
                return Kinds.mask(Kinds.of(c));
        }
    }

    private Beginnings quantified(Beginnings once) {
        boolean optional = isAt('?') || isAt('*') || starts("{0");
        boolean often = isAt('*') || isAt('+') || isAt('{');
        if (!optional && !often) {
            return once;
        }
        at = isAt('{') ? regex.indexOf('}', at) + 1 : at + 1;
        if (!next('?')) {
            next('+');
        }
        Beginnings all = often ? once.repeated() : once;
        return optional ? all.or(Beginnings.empty(Place.ANYWHERE)) : all;
    }

    /** To the end of this alternative, or of the whole group. */
    private void skip(boolean group) {
        int depth = 0;
        while (at < regex.length() && !(depth == 0 && (isAt(')') || !group && isAt('|')))) {
            depth += isAt('(') ? 1 : isAt(')') ? -1 : 0;
            if (isAt('[')) {
                skipClass();
            } else {
                at += isAt('\\') ? 2 : 1;
            }
        }
    }

    private void skipClass() {
        int depth = 0;
        do {
            depth += isAt('[') ? 1 : isAt(']') ? -1 : 0;
            at += isAt('\\') ? 2 : 1;
        } while (depth > 0 && at < regex.length());
    }

    private static Beginnings literal(char c) {
        return Beginnings.character(Kinds.mask(Kinds.of(c)));
    }

    private boolean isAt(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private boolean starts(String sign) {
        return regex.startsWith(sign, at);
    }

    private boolean next(char c) {
        boolean is = isAt(c);
        at += is ? 1 : 0;
        return is;
    }
}
