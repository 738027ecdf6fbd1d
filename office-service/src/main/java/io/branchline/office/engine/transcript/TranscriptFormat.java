package io.branchline.office.engine.transcript;

/** The kinds of files that carry a transcript. */
public enum TranscriptFormat {
    /** WebVTT as Zoom and Teams export it. */
    WEBVTT,
    /** SubRip subtitles. */
    SUBRIP,
    /** Lines of {@code Name: text}, also with time marks as Google Meet and Otter write them. */
    NAMED_LINES,
    /** Minutes of a W3C scribe: {@code <nick> words}. */
    SCRIBE,
    /** Segments of a recogniser in JSON: Whisper, Tingwu. */
    JSON
}
