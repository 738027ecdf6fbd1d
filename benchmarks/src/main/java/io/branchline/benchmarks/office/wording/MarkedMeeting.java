package io.branchline.benchmarks.office.wording;

import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A meeting whose sentences say what they do: {@code {D}}, {@code {A Name}}, {@code {Q}} and {@code {R}} stand after them, {@code {N}} is none. */
record MarkedMeeting(Speech speech, Map<Integer, Set<Move>> moves) {
    private static final Pattern HEAD = Pattern.compile("(?m)^#### .*$");
    private static final Pattern MARK = Pattern.compile("\\s*\\{([DAQRN])[^}]*}");

    /** The meetings of a language: {@code en} or {@code zh}. */
    static List<MarkedMeeting> all(String language) {
        List<MarkedMeeting> meetings = new ArrayList<>();
        for (int i = 1; MarkedMeeting.class.getResource(file(language, i)) != null; i++) {
            for (String part : HEAD.split(text(file(language, i)))) {
                if (!part.isBlank()) {
                    meetings.add(of(part.strip()));
                }
            }
        }
        return meetings;
    }

    private static String file(String language, int number) {
        return "/marked-meetings/" + language + '-' + number + ".txt";
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(MarkedMeeting.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Mark(String utterance, int end, char kind) {}

    private static MarkedMeeting of(String marked) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (String line : marked.lines().filter(line -> !line.isBlank()).toList()) {
            StringBuilder said = new StringBuilder();
            Matcher matcher = MARK.matcher(line);
            int from = 0;
            List<int[]> ends = new ArrayList<>();
            while (matcher.find()) {
                said.append(line, from, matcher.start());
                from = matcher.end();
                ends.add(new int[] {said.length(), matcher.group(1).charAt(0)});
            }
            said.append(line, from, line.length());
            for (int[] end : ends) {
                marks.add(new Mark(said.toString(), end[0], (char) end[1]));
            }
            plain.append(said).append('\n');
        }
        Transcript transcript = TranscriptReader.read(plain.toString());
        Speech speech = Speech.of(transcript);
        Map<Integer, Set<Move>> moves = new HashMap<>();
        for (Mark mark : marks) {
            int at = sentence(speech, mark);
            if (at >= 0 && mark.kind() != 'N') {
                moves.computeIfAbsent(at, any -> EnumSet.noneOf(Move.class)).add(move(mark.kind()));
            }
        }
        return new MarkedMeeting(speech, moves);
    }

    private static Move move(char kind) {
        return switch (kind) {
            case 'D' -> Move.DECISION;
            case 'A' -> Move.ACTION;
            case 'Q' -> Move.QUESTION;
            default -> Move.RISK;
        };
    }

    /** The sentence that ends where the mark stands. */
    private static int sentence(Speech speech, Mark mark) {
        List<Cue> cues = speech.transcript().cues();
        for (Sentence sentence : speech.sentences()) {
            for (Sentence.Span span : sentence.spans()) {
                String text = cues.get(span.cue()).text();
                int lead = mark.utterance().length() - text.length();
                if (mark.utterance().endsWith(text)
                        && span.from() < mark.end() - lead
                        && span.to() >= mark.end() - lead) {
                    return sentence.index();
                }
            }
        }
        return -1;
    }
}
