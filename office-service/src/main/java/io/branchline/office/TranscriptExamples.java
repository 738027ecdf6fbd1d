package io.branchline.office;

/** A short transcript in every text format an operation takes, as the OpenAPI document shows it. */
public final class TranscriptExamples {
    /** Each line begins with who speaks. */
    public static final String LINES = """
            Dana Reyes: We agreed to launch the new home page on December 1.
            Lee Park: I will send the release notes to support by Friday.
            Dana Reyes: Lee, could you also update the price table?
            Lee Park: Sure, will do.
            """;

    /** A W3C scribe's log. */
    public static final String LOG = """
            10:00:01 <dana> Topic: Launch
            10:00:05 <dana> RESOLUTION: Launch the new home page on December 1
            10:00:12 <lee> ACTION: lee to send the release notes by Friday
            """;

    /** WebVTT. */
    public static final String CUES = """
            WEBVTT

            00:00:01.000 --> 00:00:04.000
            <v Dana Reyes>We agreed to launch the new home page on December 1.</v>

            00:00:05.000 --> 00:00:08.000
            <v Lee Park>I will send the release notes to support by Friday.</v>
            """;

    /** SubRip. */
    public static final String SUBTITLES = """
            1
            00:00:01,000 --> 00:00:04,000
            Dana Reyes: We agreed to launch the new home page on December 1.

            2
            00:00:05,000 --> 00:00:08,000
            Lee Park: I will send the release notes to support by Friday.
            """;

    /** Segments with seconds, as speech recognisers write them. */
    public static final String SEGMENTS = """
            {"segments":[{"start":1.0,"end":4.0,"speaker":"Dana Reyes","text":"We agreed to launch on December 1."},
            {"start":5.0,"end":8.0,"speaker":"Lee Park","text":"I will send the release notes by Friday."}]}""";

    private TranscriptExamples() {}
}
