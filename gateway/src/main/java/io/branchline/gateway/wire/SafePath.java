package io.branchline.gateway.wire;

import java.util.Locale;

/** A path is passed on byte for byte, so one that another parser could read as a different path is refused. */
public final class SafePath {
    private SafePath() {}

    /** Whether the raw path has no dot segments, empty segments, encoded dots, slashes, backslashes or controls. */
    public static boolean accepts(String path) {
        boolean plain = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '\\' || c == '#' || c == '"' || c == '<' || c == '>') {
                return false;
            }
            plain &= c != '%' && c != '.' && !(c == '/' && i > 0 && path.charAt(i - 1) == '/') && c != ';';
        }
        return plain || acceptsOdd(path);
    }

    private static boolean acceptsOdd(String path) {
        if (path.contains("//") || path.contains(";")) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (at + 3 > path.length()) {
                return false;
            }
            String code = path.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
            boolean hidden = code.equals("2e") || code.equals("2f") || code.equals("5c") || code.equals("25");
            boolean control = code.charAt(0) == '0' || code.charAt(0) == '1' || code.equals("7f");
            if (hidden || control || !code.matches("[0-9a-f]{2}")) {
                return false;
            }
        }
        return true;
    }
}
