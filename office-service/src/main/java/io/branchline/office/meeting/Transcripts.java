package io.branchline.office.meeting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.branchline.kit.Problem;
import io.branchline.kit.WebConventions;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Uploads as transcripts; what cannot be read is the client's problem, with line and reason. */
public final class Transcripts {
    /** What an operation that takes a transcript consumes; the format is found out, the type may say it. */
    public static final String WEBVTT = "text/vtt";

    /** SubRip. */
    public static final String SUBRIP = "application/x-subrip";

    /** A Word file. */
    public static final String DOCX = TranscriptSource.DOCX;

    /** The most characters of one text in a JSON body that carries a transcript. */
    public static final int LONGEST = 8_000_000;

    /** Reads a JSON body that carries a transcript: a longer text is refused while it comes in, before it fills the memory. */
    public static final class Body implements BiFunction<ObjectMapper, Type, ObjectReader> {
        private static final JsonFactory BOUNDED = WebConventions.bounded(LONGEST);

        @Override
        public ObjectReader apply(ObjectMapper mapper, Type type) {
            return mapper.readerFor(mapper.constructType(type)).with(BOUNDED);
        }
    }

    private Transcripts() {}

    /** The text of an upload in any encoding, of any content type; 422 when it is no text. */
    public static TranscriptText text(byte @Nullable [] upload, @Nullable MediaType type) {
        return named(upload, type == null ? null : type.toString());
    }

    /** The same, where the type may be no content type at all, as in a form. */
    static TranscriptText named(byte @Nullable [] upload, @Nullable String type) {
        byte[] bytes = upload == null ? new byte[0] : upload;
        return readable(() -> TranscriptSource.of(bytes, type));
    }

    /** The transcript of an upload; 422 when it holds none. */
    public static Transcript read(byte @Nullable [] upload, @Nullable MediaType type) {
        return read(text(upload, type));
    }

    /** The transcript of a text; 422 when it holds none. */
    public static Transcript read(String text) {
        return readable(() -> TranscriptReader.read(text));
    }

    /** The transcript of an upload's text; 422 when it holds none. */
    public static Transcript read(TranscriptText text) {
        return readable(() -> TranscriptReader.read(text));
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableTranscript unreadable) {
            throw Problem.unprocessable(
                    "unreadable-transcript",
                    "Line %d: %s."
                            .formatted(unreadable.line(), unreadable.reason().en()),
                    "第%d行：%s。".formatted(unreadable.line(), unreadable.reason().zh()));
        }
    }
}
