package io.branchline.benchmarks.office;

import io.branchline.office.engine.ask.MeetingQuestions;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints time and memory of minutes by length. First argument: the folder of the reference sets. */
public final class MinutesSpeed {
    private static final List<String> SIZES = List.of("_8k_", "_32k_", "_128k_");
    private static final int RUNS = 3;
    private static final double MEGABYTE = 1 << 20;

    private MinutesSpeed() {}

    @SuppressWarnings("SystemOut") // a command line program
    public static void main(String[] arguments) {
        Sets sets = new Sets(Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/office"));
        if (!sets.has("niah")) {
            System.out.println("No transcripts at " + sets.folder() + "; give their folder as the first argument.");
            return;
        }
        List<Path> files = sets.files("niah", ".vtt.gz");
        for (String language : List.of("niah_en", "niah_zh")) {
            for (String size : SIZES) {
                files.stream()
                        .filter(file -> file.getFileName().toString().contains(language + size))
                        .findFirst()
                        .ifPresent(file -> System.out.println(measured(language + size, Sets.bytes(file))));
            }
        }
    }

    private static String measured(String name, byte[] bytes) {
        long words = 0;
        double best = Double.MAX_VALUE;
        double first = 0;
        double memory = 0;
        for (int run = 0; run < RUNS; run++) {
            double before = used();
            long start = System.nanoTime();
            Transcript transcript = TranscriptReader.read(bytes);
            Object minutes = MinutesDrafter.draft(transcript, MeetingFacts.of(null, null));
            Object index = new MeetingQuestions(Speech.of(transcript));
            double seconds = (System.nanoTime() - start) / 1e9;
            memory = Math.max(memory, used() - before);
            first = run == 0 ? seconds : first;
            best = Math.min(best, seconds);
            words = transcript.cues().stream()
                    .mapToLong(cue -> Words.all(cue.text()).size())
                    .sum();
            java.lang.ref.Reference.reachabilityFence(minutes);
            java.lang.ref.Reference.reachabilityFence(index);
        }
        return String.format(
                Locale.ROOT,
                "%-14s %7d words   first %.2f s   then %.2f s   %.2f ms per 1,000 words   holds %.0f MB",
                name,
                words,
                first,
                best,
                best * 1e6 / Math.max(1, words),
                memory);
    }

    /** What is held after a collection. */
    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
