package io.branchline.office.engine.transcript;

/** The kinds of files that carry a transcript. */
public enum TranscriptFormat {
    /** WebVTT as Zoom and Teams export it. */
    WEBVTT,
    /** SubRip subtitles. */
    SUBRIP,
    /** Lines of {@code Name: text}, or a line with name and time above the words. */
    NAMED_LINES,
    /** Google Meet: named lines with a mark of time every five minutes. */
    GOOGLE_MEET,
    /** Otter: a line with name and time above the words. */
    OTTER,
    /** A W3C scribe's log: {@code <nick> Name: words}. */
    SCRIBE,
    /** Segments of Whisper and what is built on it. */
    WHISPER_JSON,
    /** Paragraphs and words of Tongyi Tingwu. */
    TINGWU_JSON,
    /** Any other JSON with an array of spoken pieces. */
    JSON,
    /** A Word file, as Teams and Google Meet write it. */
    DOCX
}
