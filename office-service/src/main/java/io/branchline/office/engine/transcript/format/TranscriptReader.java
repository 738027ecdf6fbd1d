package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.SpokenWords;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.transcript.json.JsonTranscripts;
import io.branchline.office.engine.transcript.scribe.ScribeLog;
import io.branchline.office.engine.transcript.source.TextDecoder;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what a text is and reads it. */
public final class TranscriptReader {
    /** The most words a transcript may have; Chinese characters count as half a word. */
    public static final int MAX_WORDS = SpokenWords.MOST;

    /** Times, names and marks are at most this often as many words as the speech. */
    private static final int MARKS = 6;

    private static final Pattern NUMBERED = Pattern.compile("line (\\d{1,9}): (.*?)(?:; it was skipped)?");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cs}[\\p{Cc}&&[^\\n\\t]]]");
    private static final int MAX_LINES = 250_000;

    private TranscriptReader() {}

    /** Reads a file of unknown encoding and format; refuses what holds no speech. */
    public static Transcript read(byte[] bytes) {
        return read(TranscriptSource.of(bytes, null));
    }

    /** Reads a text of unknown format; refuses what holds no speech. */
    public static Transcript read(String raw) {
        return read(TranscriptText.of(normal(raw)));
    }

    /** Reads the text of an upload; refuses what holds no speech, or is not what its content type says. */
    public static Transcript read(TranscriptText source) {
        String text = source.text();
        if (text.isBlank()) {
            throw new UnreadableTranscript(1, new Text("the transcript is empty", "会议记录为空"));
        }
        boolean json = source.kind() == TranscriptText.Kind.JSON || JsonTranscripts.isJson(text);
        if (!json) {
            limitLines(text);
            SpokenWords.limit(SpokenWords.halfWords(text) / MARKS);
        }
        Transcript transcript = parse(text, source.kind());
        List<Cue> cues = SpeakerNames.tidy(transcript.cues().stream()
                .map(TranscriptReader::storable)
                .filter(cue -> !cue.text().isBlank())
                .toList());
        if (cues.isEmpty()) {
            throw refused(transcript.notices());
        }
        limit(cues);
        List<Text> notices = new ArrayList<>(source.notices());
        notices.addAll(transcript.notices());
        boolean word = source.kind() == TranscriptText.Kind.DOCX;
        return new Transcript(word ? TranscriptFormat.DOCX : transcript.format(), cues, notices, transcript.facts());
    }

    /** Controls and halves of characters, which escapes and entities can spell out, can neither be stored nor printed. */
    private static Cue storable(Cue cue) {
        String speaker = cue.speaker() == null ? null : storable(cue.speaker());
        return new Cue(cue.id(), cue.startMs(), cue.endMs(), speaker, storable(cue.text()));
    }

    private static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll(" ");
    }

    /** What stands in the way is what the first notice says, at its line; a refused upload has nothing skipped. */
    private static UnreadableTranscript refused(List<Text> notices) {
        if (notices.isEmpty()) {
            return new UnreadableTranscript(1, new Text("no words could be found", "没有找到任何发言"));
        }
        Matcher numbered = NUMBERED.matcher(notices.get(0).en());
        String zh = notices.get(0).zh().replaceAll("^第\\d+行：|；已跳过该条$", "");
        return numbered.matches()
                ? new UnreadableTranscript(Integer.parseInt(numbered.group(1)), new Text(numbered.group(2), zh))
                : new UnreadableTranscript(1, notices.get(0));
    }

    private static Transcript parse(String text, TranscriptText.Kind kind) {
        if (kind == TranscriptText.Kind.WEBVTT || text.startsWith("WEBVTT")) {
            return WebVtt.read(text);
        }
        if (kind == TranscriptText.Kind.JSON || JsonTranscripts.isJson(text)) {
            return JsonTranscripts.read(text);
        }
        if (kind == TranscriptText.Kind.SUBRIP || SubRip.isSubRip(text)) {
            return SubRip.read(text);
        }
        return ScribeLog.isScribeLog(text) ? ScribeLog.read(text) : NamedLines.read(text);
    }

    private static void limitLines(String text) {
        int line = 1;
        int start = 0;
        int block = 0;
        for (int end = text.indexOf('\n'); start <= text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            block = stop == start ? 0 : block + stop - start;
            if (stop - start > TextDecoder.LONGEST_LINE || block > 2 * TextDecoder.LONGEST_LINE) {
                throw new UnreadableTranscript(
                        line, Text.of("more than %d characters in one piece", "单段文字超过%d个字符", TextDecoder.LONGEST_LINE));
            }
            if (line > MAX_LINES) {
                throw new UnreadableTranscript(line, Text.of("the file has more than %d lines", "文件超过%d行", MAX_LINES));
            }
            start = stop + 1;
            line++;
        }
    }

    private static void limit(List<Cue> cues) {
        SpokenWords words = new SpokenWords();
        Set<String> speakers = new HashSet<>();
        for (Cue cue : cues) {
            words.add(cue.text());
            if (cue.speaker() != null && speakers.add(cue.speaker())) {
                SpeakerNames.limit(speakers.size());
            }
        }
    }

    private static String normal(String raw) {
        String text = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
