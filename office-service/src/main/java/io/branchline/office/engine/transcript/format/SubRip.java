package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.webvtt.CueText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** SubRip: number, times with a comma, words, empty line. */
final class SubRip {
    private static final Pattern TIMES =
            Pattern.compile("(?m)^\\s*" + Timestamps.LOOSE + "\\s*-->\\s*" + Timestamps.LOOSE + "\\b.*$");

    private static final String LINE = "\u2028";
    private static final double MOSTLY = 0.8;

    private SubRip() {}

    /** Teams once wrote the name on a line of its own above the words. */
    private static List<Cue> named(List<Cue> cues) {
        long above = cues.stream().filter(cue -> !nameAbove(cue).isEmpty()).count();
        boolean names = above > 0 && above >= MOSTLY * cues.size();
        return cues.stream().map(cue -> names ? split(cue) : joined(cue)).toList();
    }

    private static String nameAbove(Cue cue) {
        int cut = cue.text().indexOf(LINE);
        String first = cut < 0 ? "" : cue.text().substring(0, cut).strip();
        boolean name = first.length() <= 60 && !first.isEmpty() && SpeakerPrefix.looksLikeName(first);
        return name && cue.speaker() == null ? first : "";
    }

    private static Cue split(Cue cue) {
        String name = nameAbove(cue);
        return name.isEmpty()
                ? joined(cue)
                : joined(new Cue(
                        cue.id(),
                        cue.startMs(),
                        cue.endMs(),
                        name,
                        cue.text().substring(cue.text().indexOf(LINE) + 1)));
    }

    private static Cue joined(Cue cue) {
        String words = cue.text().replace(LINE, " ").replaceAll(" {2,}", " ").strip();
        return new Cue(cue.id(), cue.startMs(), cue.endMs(), cue.speaker(), words);
    }

    static boolean isSubRip(String text) {
        return TIMES.matcher(text.substring(0, Math.min(text.length(), 2_000))).find();
    }

    static Transcript read(String text) {
        List<Cue> cues = new ArrayList<>();
        List<Text> notices = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int arrow = lines[i].indexOf("-->");
            if (arrow < 0) {
                continue;
            }
            OptionalLong start = Timestamps.loose(lines[i].substring(0, arrow).strip());
            OptionalLong end =
                    Timestamps.loose(lines[i].substring(arrow + 3).strip().split("\\s", 2)[0]);
            if (start.isEmpty() || end.isEmpty()) {
                notices.add(
                        Text.of("line %d: the cue was skipped, its times cannot be read", "第%d行：无法识别时间，已跳过该条", i + 1));
                continue;
            }
            String number = i > 0 && lines[i - 1].strip().matches("\\d{1,9}") ? lines[i - 1].strip() : "";
            StringBuilder words = new StringBuilder();
            int next = i + 1;
            while (next < lines.length && !lines[next].isBlank()) {
                words.append(lines[next++]).append('\n');
            }
            String id = number.isEmpty() ? String.valueOf(cues.size() + 1) : number;
            for (CueText.Voice voice : CueText.voices(words.toString().replace("\n", LINE))) {
                cues.add(new Cue(id, start.getAsLong(), end.getAsLong(), voice.speaker(), voice.words()));
            }
            i = next - 1;
        }
        return new Transcript(TranscriptFormat.SUBRIP, CuePrefixes.named(named(cues)), notices);
    }
}
