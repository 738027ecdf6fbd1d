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

    private static final String LINE = CuePrefixes.LINE;
    private static final Pattern SETTINGS = Pattern.compile("(?i)^(?:[xy][12]:\\d|[a-z]{1,12}:\\S{1,20}(?:\\s|$)).*");
    private static final Pattern STYLE = Pattern.compile("\\{\\\\[^{}\\n]{1,60}}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern YOUTUBE =
            Pattern.compile("(?m)^(\\d{1,3}:\\d\\d:\\d\\d\\.\\d{3}),(\\d{1,3}:\\d\\d:\\d\\d\\.\\d{3})$");
    private static final double MOSTLY = 0.8;

    private SubRip() {}

    /** Teams once wrote the name on a line of its own above the words. */
    private static List<Cue> named(List<Cue> cues) {
        long above = cues.stream().filter(cue -> !nameAbove(cue).isEmpty()).count();
        boolean names = above > 0 && above >= MOSTLY * cues.size();
        return cues.stream().map(cue -> names ? split(cue) : cue).toList();
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
                ? cue
                : new Cue(
                        cue.id(),
                        cue.startMs(),
                        cue.endMs(),
                        name,
                        cue.text().substring(cue.text().indexOf(LINE) + 1));
    }

    static boolean isSubRip(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000));
        return TIMES.matcher(start).find() || YOUTUBE.matcher(start).lookingAt();
    }

    /** Whether the next cue begins here, with its number or its times; an empty line alone ends no words. */
    private static boolean begins(String[] lines, int at) {
        return lines[at].contains("-->")
                || isNumber(lines[at]) && at + 1 < lines.length && lines[at + 1].contains("-->");
    }

    private static boolean isNumber(String line) {
        return NUMBER.matcher(line.strip()).matches();
    }

    static Transcript read(String text) {
        List<Cue> cues = new ArrayList<>();
        List<Text> notices = new ArrayList<>();
        String[] lines = YOUTUBE.matcher(text).replaceAll("$1 --> $2").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int arrow = lines[i].indexOf("-->");
            if (arrow < 0) {
                continue;
            }
            OptionalLong start = Timestamps.loose(lines[i].substring(0, arrow).strip());
            String[] behind = lines[i].substring(arrow + 3).strip().split("\\s+", 2);
            OptionalLong end = Timestamps.loose(behind[0]);
            if (start.isEmpty() || end.isEmpty()) {
                notices.add(Text.of(
                        "line %d: the times of the cue cannot be read; it was skipped", "第%d行：无法识别时间；已跳过该条", i + 1));
                continue;
            }
            String number = i > 0 && isNumber(lines[i - 1]) ? lines[i - 1].strip() : "";
            StringBuilder words = new StringBuilder();
            if (behind.length > 1 && !SETTINGS.matcher(behind[1]).matches()) {
                words.append(behind[1]).append('\n');
            }
            int next = i + 1;
            while (next < lines.length && !begins(lines, next)) {
                words.append(STYLE.matcher(lines[next++]).replaceAll("")).append('\n');
            }
            String id = number.isEmpty() ? String.valueOf(cues.size() + 1) : number;
            for (CueText.Voice voice : CueText.voices(words.toString().strip().replaceAll("\n+", LINE))) {
                cues.add(new Cue(id, start.getAsLong(), end.getAsLong(), voice.speaker(), voice.words()));
            }
            i = next - 1;
        }
        return new Transcript(TranscriptFormat.SUBRIP, CuePrefixes.named(named(cues)), notices);
    }
}
