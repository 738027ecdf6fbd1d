package io.branchline.office.engine.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as CommonMark with GFM tables: what was said is words and not markup, and an address stays one that can be followed. */
public final class Markdown {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|，。；）]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#~]|&(?=#?\\w{1,31};)");
    /** What would begin a list within a line of text. */
    private static final Pattern LIST = Pattern.compile("^(\\d{0,9})([-+.)])(?=\\s|$)");

    private Markdown() {}

    /** Words within a line. */
    public static String words(String text) {
        String line = text.replaceAll("[\\r\\n]+", " ");
        StringBuilder out = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find()) {
            out.append(escaped(line.substring(done, address.start()))).append(address.group());
            done = address.end();
        }
        out.append(escaped(line.substring(done)));
        return LIST.matcher(out).replaceFirst("$1\\\\$2");
    }

    /** Words within a cell of a table. */
    public static String cell(String text) {
        return words(text).replace("|", "\\|");
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
