package io.branchline.office.engine.transcript.scribe;

import java.util.List;
import java.util.regex.Pattern;

/** By what a scribe's work is known: most lines say who typed them, or several kinds of a scribe's marks come together. */
final class ScribeMarks {
    private static final Pattern STRONG = Pattern.compile(
            "(?i)^(?:scribenick\\s?:|(?:rrsagent|zakim),|.{0,60}\\bscribe\\.perl\\b|.{0,30}\\brrsagent\\b.{0,40}(?:log|minutes|joined))");
    private static final Pattern SCRIBE = Pattern.compile("(?i)^scribes?(?:\\s?[:+]|$)");
    private static final List<Pattern> WEAK = List.of(
            Pattern.compile("^(?:\\.\\.\\.|…)\\s?\\S"),
            Pattern.compile("^(?:[Ss]ub)?[Tt](?:opic|OPIC)\\s?:\\s?\\S|^[Aa]gendum \\d"),
            Pattern.compile("^(?:\\[New] )?(?:ACTION|RESOLUTION|RESOLVED|PROPOSED|PROPOSAL)\\b.{0,12}:"),
            Pattern.compile("(?i)^(?:present|regrets)\\s?[:+]|^(?:attendees|meeting minutes|present)$"));
    private static final int FIRST_LINES = 60;
    private static final int LINES = 3_000;
    private static final int ENOUGH = 2;

    private ScribeMarks() {}

    static boolean in(String text) {
        String[] lines = text.substring(0, Math.min(text.length(), 200_000)).split("\n", LINES);
        int typed = 0;
        int filled = 0;
        int early = 0;
        boolean strong = false;
        boolean scribe = false;
        boolean[] weak = new boolean[WEAK.size()];
        for (int i = 0; i < lines.length; i++) {
            String line = ScribeLine.start(lines[i].strip());
            filled += line.isEmpty() || i >= FIRST_LINES ? 0 : 1;
            ScribeLine parts = ScribeLine.of(line);
            typed += parts.nick() == null ? 0 : 1;
            early += parts.nick() == null || i >= FIRST_LINES ? 0 : 1;
            String words = parts.words();
            strong |= STRONG.matcher(words).find();
            scribe |= SCRIBE.matcher(words).find();
            for (int kind = 0; kind < weak.length; kind++) {
                weak[kind] |= WEAK.get(kind).matcher(words).find();
            }
        }
        int kinds = typed > 0 ? 1 : 0;
        for (boolean there : weak) {
            kinds += there ? 1 : 0;
        }
        boolean log = early >= ENOUGH && early * 2 > filled;
        return log || strong || scribe && kinds >= ENOUGH || weak[0] && kinds > ENOUGH;
    }
}
