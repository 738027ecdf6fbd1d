package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.transcript.webvtt.CueText;
import io.branchline.office.engine.transcript.webvtt.VttCue;
import io.branchline.office.engine.transcript.webvtt.VttFile;
import io.branchline.office.engine.transcript.webvtt.VttParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** WebVTT as Zoom ({@code Name: text}) and Teams ({@code <v Name>}) export it. */
final class WebVtt {
    /** Times with the commas of SubRip, which is what became of many files with their first line. */
    private static final Pattern COMMAS =
            Pattern.compile("(?m)^(\\s{0,9}[\\d:]{5,12}),(\\d{3}\\s{1,9}-->\\s{1,9}[\\d:]{5,12}),(\\d{3})");

    private WebVtt() {}

    static Transcript read(String text) {
        if (!VttParser.isWebVtt(text)) {
            throw new UnreadableTranscript(
                    1, new Text("a WebVTT file starts with the line WEBVTT", "WebVTT 文件的第一行应为 WEBVTT"));
        }
        VttFile file = VttParser.parse(COMMAS.matcher(text).replaceAll("$1.$2.$3"));
        List<Cue> cues = new ArrayList<>();
        for (VttCue cue : file.cues()) {
            String name = cue.id().isBlank()
                    ? String.valueOf(cues.size() + 1)
                    : cue.id().strip();
            for (CueText.Voice voice : CueText.voices(cue.text().replace("\n", CuePrefixes.LINE))) {
                cues.add(new Cue(name, cue.startMs(), cue.endMs(), voice.speaker(), voice.words()));
            }
        }
        return new Transcript(TranscriptFormat.WEBVTT, CuePrefixes.named(cues), file.notices());
    }
}
