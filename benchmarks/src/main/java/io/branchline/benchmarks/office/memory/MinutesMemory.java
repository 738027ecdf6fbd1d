package io.branchline.benchmarks.office.memory;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Prints the smallest heap in which minutes can be drafted, by trying one after the other in a virtual machine of its own,
 * and what that is more than a meeting of four sentences needs. First argument: the folder of the reference sets.
 */
public final class MinutesMemory {
    private static final List<String> SIZES = List.of("niah_en_8k_", "niah_en_128k_", "niah_zh_8k_", "niah_zh_128k_");
    private static final int STEP = 4;
    private static final int MOST = 512;
    private static final int HOSTILE_BYTES = 16_000_000;
    private static final int HOSTILE_OBJECTS = 300_000;

    private MinutesMemory() {}

    @SuppressWarnings("SystemOut") // a command line program
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("draft")) {
            draft(bytes(Path.of(arguments[1])));
            return;
        }
        Path sets = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/office")
                .resolve("niah");
        Path folder = Files.createTempDirectory("minutes-memory");
        int least = heap(written(
                folder, "short.txt", "A: One.\nB: Two.\nA: Three.\nB: Four.\n".getBytes(StandardCharsets.UTF_8)));
        String line = "税".repeat(HOSTILE_BYTES / 2);
        print("one line of 16 MB", least, heap(written(folder, "line.txt", line.getBytes(Charset.forName("GB18030")))));
        String objects = "[" + "{\"text\":\"a b c\",\"start\":1.25,\"end\":2.5},".repeat(HOSTILE_OBJECTS) + "{}]";
        print(
                "300,000 objects",
                least,
                heap(written(folder, "objects.json", objects.getBytes(StandardCharsets.UTF_8))));
        for (String size : Files.isDirectory(sets) ? SIZES : List.<String>of()) {
            print(size, least, heap(first(sets, size)));
        }
    }

    private static Path first(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().contains(part) && file.toString().endsWith(".vtt.gz"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static void draft(byte[] upload) {
        try {
            MinutesDrafter.draft(TranscriptReader.read(upload), MeetingFacts.of(null, null));
        } catch (UnreadableTranscript refused) {
            return;
        }
    }

    private static Path written(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The smallest heap in MB, in steps. */
    private static int heap(Path file) throws IOException, InterruptedException {
        int low = 1;
        int high = MOST / STEP;
        while (low < high) {
            int middle = (low + high) / 2;
            boolean enough = isEnough(middle * STEP, file);
            low = enough ? low : middle + 1;
            high = enough ? middle : high;
        }
        return low * STEP;
    }

    private static boolean isEnough(int megabytes, Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx" + megabytes + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MinutesMemory.class.getName(),
                                "draft",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @SuppressWarnings("SystemOut") // a command line program
    private static void print(String what, int least, int heap) {
        System.out.println(String.format(Locale.ROOT, "%-20s heap of %3d MB, %3d MB more", what, heap, heap - least));
    }
}
