package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain lines: {@code Name: text}; with times before or after the name; a line of its own with name and time (Otter,
 * Feishu, Tingwu); time marks between (Google Meet). A line without a name goes on with the speaker before it.
 */
final class NamedLines {
    private static final String TIME = "[\\[(（]?(" + Timestamps.LOOSE + ")[\\])）]?";
    private static final Pattern MARK = Pattern.compile("^[#*\\s]*" + TIME + "[*\\s]*$");
    private static final Pattern TIMED = Pattern.compile("^[\\[(（<]?(" + Timestamps.LOOSE
            + ")(?:\\s?(?:-->|->|→|[-–—~～至]|to)\\s?(" + Timestamps.LOOSE + "))?[\\])）>]?(?:\\s*[-–—|])?\\s+(?=\\S)");
    private static final Pattern NAME_AND_TIME = Pattern.compile("^(.{1,60}?)\\s+[-–|]?\\s*" + TIME + "$");
    private static final Pattern TIME_INSIDE =
            Pattern.compile("^([^:：\\[(（]{1,60}?)\\s*[\\[(（](" + Timestamps.LOOSE + ")[\\])）]\\s*(?=[:：])");
    private static final Pattern NOT_SPEECH = Pattern.compile(
            "(?i)Transcribed by https?://|Meeting ended after \\d|This editable transcript was computer generated"
                    + "|.{1,60} (?:started|stopped) transcription$");
    private static final Pattern MARK_AT_END = Pattern.compile("\\s[\\[(]?(\\d\\d:[0-5]\\d:[0-5]\\d)[\\])]?$");
    private static final int LONGEST_HEAD = 160;
    private static final int MOST_HEADING = 40;
    private static final int MARK_LENGTH = 11;

    /** No line that is none of the speech is shorter. */
    private static final int SHORTEST_NOTE = 20;

    private final List<Cue> cues = new ArrayList<>();
    private final SpeakerPrefix prefixes;
    private @Nullable String speaker;
    private long time = Cue.NO_TIME;
    private long until = Cue.NO_TIME;
    private boolean heading;
    private boolean started;
    private boolean marks;
    private boolean headers;
    private int skipped;

    private NamedLines(SpeakerPrefix prefixes) {
        this.prefixes = prefixes;
    }

    static Transcript read(String text) {
        List<String> lines = LineLayouts.plain(Arrays.asList(text.split("\n", -1)));
        NamedLines reader = new NamedLines(
                SpeakerPrefix.learn(lines.stream().map(NamedLines::withoutTime).toList()));
        reader.heading = reader.linesOfHeading(lines);
        lines.forEach(line -> reader.line(line.strip()));
        return new Transcript(reader.format(text), closed(reader.cues), reader.notices());
    }

    /** Few lines above the first speaker are a heading; more are words of nobody. */
    private boolean linesOfHeading(List<String> lines) {
        int filled = 0;
        for (String raw : lines) {
            String line = raw.strip();
            if (isHeader(line) || prefixes.split(withoutTime(line)).isPresent()) {
                return filled > 0;
            }
            filled += line.isEmpty() ? 0 : 1;
            if (filled > MOST_HEADING) {
                return false;
            }
        }
        return false;
    }

    private static boolean isHeader(String line) {
        if (line.length() > LONGEST_HEAD || !Timestamps.isIn(line)) {
            return false;
        }
        Matcher header = NAME_AND_TIME.matcher(line);
        return header.matches()
                && !TIMED.matcher(line).lookingAt()
                && SpeakerPrefix.looksLikeName(header.group(1))
                && !header.group(1).contains(":");
    }

    private List<Text> notices() {
        return skipped == 0
                ? List.of()
                : List.of(Text.of(
                        "line 1: %d lines before the first speaker were taken for a heading",
                        "第1行：首位发言人之前的%d行按标题处理", skipped));
    }

    private TranscriptFormat format(String text) {
        if (headers) {
            return text.contains("otter.ai") ? TranscriptFormat.OTTER : TranscriptFormat.NAMED_LINES;
        }
        return marks ? TranscriptFormat.GOOGLE_MEET : TranscriptFormat.NAMED_LINES;
    }

    private static String withoutTime(String line) {
        String stripped = line.strip();
        if (!Timestamps.isIn(head(stripped))) {
            return stripped;
        }
        Matcher inside = TIME_INSIDE.matcher(head(stripped));
        if (inside.lookingAt()) {
            return inside.group(1) + stripped.substring(inside.end());
        }
        Matcher timed = TIMED.matcher(head(stripped));
        return timed.lookingAt() ? stripped.substring(timed.end()) : stripped;
    }

    /** Names and times stand at the start of a line; however long it is, no more is searched. */
    static String head(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_HEAD));
    }

    private void line(String line) {
        until = Cue.NO_TIME;
        boolean note =
                line.length() >= SHORTEST_NOTE && NOT_SPEECH.matcher(head(line)).lookingAt();
        if (line.isEmpty() || note || Timestamps.isIn(head(line)) && isTime(line)) {
            return;
        }
        said(withoutTime(line));
    }

    /** Takes the time of a line that holds one; whether the line is nothing but a time, or a name and a time. */
    private boolean isTime(String line) {
        Matcher mark = MARK.matcher(head(line));
        if (line.length() <= LONGEST_HEAD && mark.matches()) {
            marks = true;
            time = Timestamps.loose(mark.group(1)).orElse(time);
            return true;
        }
        Matcher header = NAME_AND_TIME.matcher(head(line));
        if (isHeader(line) && header.matches()) {
            speaker = header.group(1).strip();
            time = Timestamps.loose(header.group(2)).orElse(time);
            started = true;
            headers = true;
            return true;
        }
        Matcher inside = TIME_INSIDE.matcher(head(line));
        Matcher timed = TIMED.matcher(head(line));
        if (inside.lookingAt()) {
            time = Timestamps.loose(inside.group(2)).orElse(time);
        } else if (timed.lookingAt()) {
            time = Timestamps.loose(timed.group(1)).orElse(time);
            until = timed.group(2) == null
                    ? Cue.NO_TIME
                    : Timestamps.loose(timed.group(2)).orElse(Cue.NO_TIME);
        }
        return false;
    }

    private void said(String words) {
        Optional<SpeakerPrefix.Said> said = prefixes.split(words);
        if (said.isPresent()) {
            speaker = said.get().speaker();
            started = true;
        }
        String text = said.map(SpeakerPrefix.Said::words).orElse(words).strip();
        String tail = text.substring(Math.max(0, text.length() - MARK_LENGTH));
        Matcher mark = MARK_AT_END.matcher(tail);
        boolean marked = text.length() > MARK_LENGTH && Timestamps.isIn(tail) && mark.find();
        long next = marked ? Timestamps.loose(mark.group(1)).orElse(time) : time;
        text = marked ? text.substring(0, text.length() - mark.group().length()).strip() : text;
        boolean above = text.startsWith("#") || (!started && heading);
        skipped += above && !started ? 1 : 0;
        if (!text.isEmpty() && !above) {
            pieces(text);
        }
        marks |= marked;
        time = next;
    }

    /** Where lines were joined, another speaker's name stands between the words. */
    private void pieces(String text) {
        int from = 0;
        for (SpeakerPrefix.Inside inside : prefixes.inside(text)) {
            piece(text.substring(from, inside.from()).strip());
            speaker = inside.speaker();
            from = inside.to();
        }
        piece(text.substring(from).strip());
    }

    private void piece(String words) {
        if (!words.isEmpty()) {
            cues.add(new Cue(String.valueOf(cues.size() + 1), time, until, speaker, words));
        }
    }

    /** A cue lasts until the next one with a later time. */
    private static List<Cue> closed(List<Cue> cues) {
        List<Cue> closed = new ArrayList<>(cues);
        long end = Cue.NO_TIME;
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = cues.get(i);
            long next = end < cue.startMs() ? cue.startMs() : end;
            long own = cue.endMs() >= cue.startMs() && cue.endMs() >= 0 ? cue.endMs() : next;
            closed.set(i, new Cue(cue.id(), cue.startMs(), own, cue.speaker(), cue.text()));
            boolean earlier = i > 0 && cues.get(i - 1).startMs() < cue.startMs();
            end = earlier ? cue.startMs() : next;
        }
        return closed;
    }
}
