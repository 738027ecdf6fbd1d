package io.branchline.office.engine.document.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbering a line begins with: 一、（一）1.（1）, Markdown headings, bullets. */
final class LineStarts {
    private static final String CHINESE = "[一二三四五六七八九十百]+";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile(CHINESE + "、\\s*|第" + CHINESE + "[部章节]分?\\s*"),
            Pattern.compile("[（(]" + CHINESE + "[）)]\\s*"),
            Pattern.compile("\\d{1,2}(?:[.．](?!\\d)|、)\\s*"),
            Pattern.compile("[（(]\\d{1,2}[）)]\\s*"));
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,5})\\s+");
    private static final Pattern BULLET = Pattern.compile("[-*•·●]\\s+");

    private LineStarts() {}

    /** The line without it, at its level. */
    static Piece piece(int offset, String line) {
        Matcher markdown = MARKDOWN.matcher(line);
        if (markdown.lookingAt()) {
            int level = Math.max(1, Math.min(4, markdown.group(1).length() - 1));
            return new Piece(offset + markdown.end(), level, plain(line.substring(markdown.end())), false);
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            return new Piece(offset + bullet.end(), 0, line.substring(bullet.end()), true);
        }
        for (int level = 1; level <= LEVELS.size(); level++) {
            Matcher number = LEVELS.get(level - 1).matcher(line);
            if (number.lookingAt() && number.end() < line.length()) {
                return new Piece(offset + number.end(), level, line.substring(number.end()), false);
            }
        }
        return new Piece(offset, 0, line, false);
    }

    private static String plain(String heading) {
        return heading.strip();
    }
}
