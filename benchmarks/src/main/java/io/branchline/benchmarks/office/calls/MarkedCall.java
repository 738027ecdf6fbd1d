package io.branchline.benchmarks.office.calls;

import io.branchline.benchmarks.office.Sets;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.SpeakerVariants;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A call of the reference sets with what its readers marked. The marks are stored by sentence number and check sum, never with
 * words; a sentence that is cut otherwise today is looked for nearby.
 */
record MarkedCall(String name, Transcript transcript, Speech speech, Map<Integer, List<Mark>> marks) {
    private static final String FILE = "/marked-calls/marks.tsv";
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d\\d?)-(\\d\\d?)(?!\\d)");
    private static final int NEAR = 60;

    private record Line(int sentence, String sum, Mark mark) {}

    /** All calls whose transcripts are there, in the order of their names. */
    static List<MarkedCall> all(Sets sets) {
        Map<String, List<Line>> lines = new TreeMap<>();
        for (String line : text().split("\n")) {
            String[] cells = line.split("\t");
            lines.computeIfAbsent(cells[0], any -> new ArrayList<>())
                    .add(new Line(Integer.parseInt(cells[1]), cells[2], Mark.of(cells[3])));
        }
        List<MarkedCall> calls = new ArrayList<>();
        lines.forEach((name, marked) -> {
            Path plain = sets.folder().resolve("minutes-en-akash").resolve(name + ".txt.gz");
            Path cues = sets.folder().resolve("minutes-en-ethacd").resolve(name).resolve("transcript.vtt.gz");
            Path file = Files.exists(plain) ? plain : cues;
            if (Files.exists(file)) {
                calls.add(of(name, SpeakerVariants.joined(TranscriptReader.read(Sets.bytes(file))), marked));
            }
        });
        return calls;
    }

    private static MarkedCall of(String name, Transcript transcript, List<Line> lines) {
        Speech speech = Speech.of(transcript);
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (Line line : lines) {
            int at = place(speech.sentences(), line);
            if (at >= 0) {
                marks.computeIfAbsent(at, any -> new ArrayList<>()).add(line.mark());
            }
        }
        return new MarkedCall(name, transcript, speech, marks);
    }

    private static int place(List<Sentence> sentences, Line line) {
        for (int far = 0; far <= NEAR; far++) {
            for (int at : new int[] {line.sentence() - far, line.sentence() + far}) {
                if (at >= 0
                        && at < sentences.size()
                        && sum(sentences.get(at).text()).equals(line.sum())) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The check sum of a sentence. */
    static String sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String text() {
        try (var in = Objects.requireNonNull(MarkedCall.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those of a series are alike: the same people and words. */
    String series() {
        return name.replaceAll("__.*", "");
    }

    /** The day in its name. */
    MeetingFacts facts() {
        Matcher day = DAY.matcher(name);
        return MeetingFacts.of(
                null,
                day.find()
                        ? LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)))
                        : null);
    }

    /** Whether a sentence belongs into the minutes for what it does. */
    boolean isClear(int at, Move move) {
        return marks.getOrDefault(at, List.of()).stream().anyMatch(mark -> mark.move() == move && mark.clear());
    }

    /** Whether a sentence does this, clearly or not. */
    boolean isMarked(int at, Move move) {
        return marks.getOrDefault(at, List.of()).stream().anyMatch(mark -> mark.move() == move);
    }

    /** How many tasks there are, each counted where it is said best. */
    int tasks() {
        return (int) marks.keySet().stream().filter(this::isTask).count();
    }

    /** Whether a sentence says best what somebody is to do. */
    boolean isTask(int at) {
        return marks.getOrDefault(at, List.of()).stream()
                .anyMatch(mark -> mark.move() == Move.ACTION && mark.clear() && !mark.again());
    }
}
