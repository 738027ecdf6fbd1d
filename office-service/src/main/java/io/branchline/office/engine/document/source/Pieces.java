package io.branchline.office.engine.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines and knows their numbering: 一、（一）1.（1）, Markdown headings, bullets. */
final class Pieces {
    private static final String CHINESE = "[一二三四五六七八九十百]+";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile(CHINESE + "、\\s*|第" + CHINESE + "[部章节]分?\\s*"),
            Pattern.compile("[（(]" + CHINESE + "[）)]\\s*"),
            Pattern.compile("\\d{1,2}(?:[.．](?!\\d)|、)\\s*"),
            Pattern.compile("[（(]\\d{1,2}[）)]\\s*"));
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,5})\\s+");
    private static final Pattern BULLET = Pattern.compile("[-*•·●]\\s+");

    private Pieces() {}

    /** The lines that are not blank. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            String bare = line.strip();
            if (!bare.isEmpty()) {
                int blank = line.indexOf(bare);
                pieces.add(piece(offset + line.codePointCount(0, blank), bare));
            }
            offset += line.codePointCount(0, line.length()) + 1;
        }
        return pieces;
    }

    private static Piece piece(int offset, String line) {
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

    /** Sentences of a piece, each with its stop. */
    static List<Piece> sentences(Piece piece) {
        List<Piece> sentences = new ArrayList<>();
        Matcher sentence = Pattern.compile("[^。！？]+[。！？]?[”’」』）]*").matcher(piece.text());
        while (sentence.find()) {
            if (!sentence.group().isBlank()) {
                sentences.add(piece.part(sentence.start(), sentence.group()));
            }
        }
        return sentences;
    }
}
