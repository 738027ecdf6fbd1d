package io.branchline.office.engine.document.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines, and lines into sentences. */
final class Pieces {
    private Pieces() {}

    /** The lines that are not blank. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            String bare = line.strip();
            if (!bare.isEmpty()) {
                int blank = line.indexOf(bare);
                pieces.add(LineStarts.piece(offset + line.codePointCount(0, blank), bare));
            }
            offset += line.codePointCount(0, line.length()) + 1;
        }
        return pieces;
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
