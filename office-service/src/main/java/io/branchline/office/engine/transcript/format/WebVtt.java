package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** WebVTT after the parsing rules of W3C WebVTT chapter 6: a broken block is skipped, the blocks after it are kept. */
final class WebVtt {
    private static final String ARROW = "-->";

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Text> notices = new ArrayList<>();
    private int at;

    private WebVtt(String text) {
        this.lines = text.split("\n", -1);
    }

    static boolean isWebVtt(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || " \t\n".indexOf(text.charAt(6)) >= 0);
    }

    static Transcript read(String text) {
        if (!isWebVtt(text)) {
            throw new UnreadableTranscript(
                    1, new Text("a WebVTT file starts with the line WEBVTT", "WebVTT 文件的第一行应为 WEBVTT"));
        }
        WebVtt reader = new WebVtt(text);
        reader.skipHeader();
        while (reader.at < reader.lines.length) {
            reader.block();
        }
        return new Transcript(TranscriptFormat.WEBVTT, CuePrefixes.named(reader.cues), reader.notices);
    }

    private void skipHeader() {
        at = 1;
        while (at < lines.length && !lines[at].isEmpty() && !lines[at].contains(ARROW)) {
            at++;
        }
    }

    private void block() {
        while (at < lines.length && lines[at].isEmpty()) {
            at++;
        }
        String id = "";
        if (at < lines.length && !lines[at].contains(ARROW)) {
            id = lines[at++];
        }
        if (at < lines.length && lines[at].contains(ARROW)) {
            cue(id);
        } else {
            skipRest();
        }
    }

    private void skipRest() {
        while (at < lines.length && !lines[at].isEmpty() && !lines[at].contains(ARROW)) {
            at++;
        }
    }

    private void cue(String id) {
        int line = at + 1;
        String timing = lines[at++];
        int arrow = timing.indexOf(ARROW);
        OptionalLong start = Timestamps.webVtt(timing.substring(0, arrow).strip());
        String rest = timing.substring(arrow + ARROW.length()).strip();
        OptionalLong end = Timestamps.webVtt(rest.split("\\s", 2)[0]);
        StringBuilder payload = new StringBuilder();
        while (at < lines.length && !lines[at].isEmpty() && !lines[at].contains(ARROW)) {
            payload.append(payload.isEmpty() ? "" : "\n").append(lines[at++]);
        }
        if (start.isEmpty() || end.isEmpty()) {
            notices.add(Text.of("line %d: the cue was skipped, its times cannot be read", "第%d行：无法识别时间，已跳过该条", line));
            return;
        }
        String name = id.isBlank() ? String.valueOf(cues.size() + 1) : id.strip();
        for (CueText.Voice voice : CueText.voices(payload.toString())) {
            if (!voice.words().isBlank()) {
                cues.add(new Cue(name, start.getAsLong(), end.getAsLong(), voice.speaker(), voice.words()));
            }
        }
    }
}
