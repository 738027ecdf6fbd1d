package io.branchline.office.engine.transcript.webvtt;

import io.branchline.office.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file block by block (W3C WebVTT 6.1): a broken block is skipped and named, the blocks after it are kept. */
public final class VttParser {
    private static final String ARROW = "-->";
    private static final String OLD_REGION = "Region:";

    private final String[] lines;
    private final List<VttRegion> regions = new ArrayList<>();
    private final List<VttCue> cues = new ArrayList<>();
    private final List<Text> notices = new ArrayList<>();
    private int at;

    private VttParser(String text) {
        this.lines = text.split("\n", -1);
    }

    /** Whether the text starts as a WebVTT file must. */
    public static boolean isWebVtt(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\n".indexOf(text.charAt(6)) >= 0);
    }

    /** Parses a text with line ends as {@code \n} that {@link #isWebVtt}. */
    public static VttFile parse(String text) {
        VttParser parser = new VttParser(text);
        parser.header();
        while (parser.at < parser.lines.length) {
            parser.block();
        }
        return new VttFile(parser.regions, parser.cues, parser.notices);
    }

    private boolean hasArrow() {
        return lines[at].contains(ARROW);
    }

    /** Old files name their regions in the header, where an arrow is part of the name. */
    private void header() {
        at = 1;
        while (at < lines.length && !lines[at].isEmpty()) {
            if (lines[at].startsWith(OLD_REGION)) {
                addRegion(lines[at].substring(OLD_REGION.length()));
            } else if (hasArrow()) {
                return;
            }
            at++;
        }
    }

    private void block() {
        while (at < lines.length && lines[at].isEmpty()) {
            at++;
        }
        if (at >= lines.length) {
            return;
        }
        String first = hasArrow() ? "" : lines[at++];
        if (at < lines.length && hasArrow()) {
            cue(first);
            return;
        }
        String rest = payload();
        if (first.strip().equals("REGION")) {
            addRegion(rest.replace('\n', ' '));
        }
    }

    private void addRegion(String settings) {
        VttRegion region = VttRegion.parse(settings);
        if (!region.id().isEmpty()) {
            regions.add(region);
        }
    }

    private String payload() {
        StringBuilder payload = new StringBuilder();
        while (at < lines.length && !lines[at].isEmpty() && !hasArrow()) {
            payload.append(payload.isEmpty() ? "" : "\n").append(lines[at++]);
        }
        return payload.toString();
    }

    private void cue(String id) {
        int line = at + 1;
        Optional<VttTimes.Times> times = VttTimes.parse(lines[at++]);
        String payload = payload();
        if (times.isEmpty()) {
            notices.add(
                    Text.of("line %d: the times of the cue cannot be read; it was skipped", "第%d行：无法识别时间；已跳过该条", line));
            return;
        }
        VttSettings settings = VttSettings.parse(times.get().settings(), regions);
        cues.add(new VttCue(id, times.get().startMs(), times.get().endMs(), settings, payload));
    }
}
