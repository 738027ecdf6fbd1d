package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.UnreadableTranscript;

/** Finds out what a file is and reads it. */
public final class TranscriptReader {
    /** The most words a transcript may have; Chinese characters count as half a word. */
    public static final int MAX_WORDS = 200_000;

    private static final int MAX_CHARACTERS = 8_000_000;

    private TranscriptReader() {}

    /** Reads a file of unknown encoding and format; refuses what holds no speech. */
    public static Transcript read(byte[] bytes) {
        return read(TextDecoder.decode(bytes));
    }

    /** Reads a text of unknown format; refuses what holds no speech. */
    public static Transcript read(String raw) {
        String text = normal(raw);
        if (text.isBlank()) {
            throw new UnreadableTranscript(1, new Text("the transcript is empty", "会议记录为空"));
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new UnreadableTranscript(1, Text.of("a transcript may have up to %d words", "会议记录最多%d个词", MAX_WORDS));
        }
        Transcript transcript = parse(text);
        if (transcript.cues().isEmpty()) {
            Text reason = transcript.notices().isEmpty()
                    ? new Text("no words could be found", "没有找到任何发言")
                    : transcript.notices().get(0);
            throw new UnreadableTranscript(1, reason);
        }
        return transcript;
    }

    private static Transcript parse(String text) {
        if (text.startsWith("WEBVTT")) {
            return WebVtt.read(text);
        }
        return SubRip.isSubRip(text) ? SubRip.read(text) : NamedLines.read(text);
    }

    private static String normal(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
