package io.branchline.office.meeting;

import io.branchline.kit.Problem;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.transcript.format.TextDecoder;
import io.branchline.office.engine.transcript.format.TranscriptReader;

/** Uploads as transcripts; what cannot be read is the client's problem, with line and reason. */
public final class Transcripts {
    private Transcripts() {}

    /** The transcript of an uploaded file in any encoding; 422 when it holds none. */
    public static Transcript read(byte[] upload) {
        return read(decode(upload));
    }

    /** The transcript of a text; 422 when it holds none. */
    public static Transcript read(String text) {
        try {
            return TranscriptReader.read(text);
        } catch (UnreadableTranscript unreadable) {
            throw problem(unreadable);
        }
    }

    /** The text of an upload in any encoding; 422 when it is no text. */
    public static String decode(byte[] upload) {
        try {
            return TextDecoder.decode(upload);
        } catch (UnreadableTranscript unreadable) {
            throw problem(unreadable);
        }
    }

    private static Problem problem(UnreadableTranscript unreadable) {
        return Problem.unprocessable(
                "unreadable-transcript",
                "Line %d: %s.".formatted(unreadable.line(), unreadable.reason().en()),
                "第%d行：%s。".formatted(unreadable.line(), unreadable.reason().zh()));
    }
}
