package io.branchline.office.engine.transcript;

import io.branchline.office.engine.text.Text;
import java.util.List;

/**
 * The words of an uploaded file before they are taken apart: decoded, without hidden characters, lines ended by {@code \n}.
 *
 * @param kind what the file says it is
 * @param notices what was left out on the way
 */
public record TranscriptText(String text, Kind kind, List<Text> notices) {

    /** What a file is, by its content type; {@code ANY} is found out from its first lines. */
    public enum Kind {
        ANY,
        WEBVTT,
        SUBRIP,
        JSON,
        DOCX
    }

    /** Copies the list. */
    public TranscriptText {
        notices = List.copyOf(notices);
    }

    /** Words that were kept before. */
    public static TranscriptText of(String text) {
        return new TranscriptText(text, Kind.ANY, List.of());
    }
}
