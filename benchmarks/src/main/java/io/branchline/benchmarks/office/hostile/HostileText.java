package io.branchline.benchmarks.office.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Transcripts that are too much, or none at all, of up to the 20 MB that may be sent. */
final class HostileText {
    private static final int LARGEST = 20_000_000;
    private static final String TEXT = "text/plain";
    private static final String ANY = "application/octet-stream";
    private static final String JSON = "application/json";

    private HostileText() {}

    static List<Upload> all() {
        String cue = "00:01.000 --> 00:02.000\nAnn: hello there\n\n";
        String object = "{\"text\":\"a b c\",\"start\":1.25,\"end\":2.5}";
        return List.of(
                of("cues", "text/vtt", () -> "WEBVTT\n\n" + filled(cue)),
                of("speakers", TEXT, () -> numbered(60_000, "Nm%s: Hi.\n")),
                of("names alike", TEXT, () -> numbered(60_000, "Speaker%s Smithson: Hi.\n")),
                of("lines", TEXT, () -> "a\n".repeat(LARGEST / 2)),
                of("one line", TEXT, () -> "a".repeat(LARGEST)),
                bytes("one line, GB18030", TEXT, () -> "税".repeat(8_000_000).getBytes(Charset.forName("GB18030"))),
                bytes("one line, UTF-16", TEXT, () -> "税".repeat(8_000_000).getBytes(StandardCharsets.UTF_16LE)),
                of("spaces", TEXT, () -> " ".repeat(LARGEST)),
                of("colons", TEXT, () -> ":".repeat(LARGEST / 20) + "\n" + filled(":\n")),
                of("tags", "text/vtt", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<".repeat(1_000_000)),
                of("objects", JSON, () -> repeated(300_000, object)),
                of("empty objects", JSON, () -> repeated(LARGEST / 3, "{}")),
                of(
                        "arrays",
                        JSON,
                        () -> IntStream.range(0, 900_000)
                                .mapToObj(i -> "\"" + i + "\":[{\"text\":\"a\"}]")
                                .collect(Collectors.joining(",", "{", "}"))),
                of("deep", JSON, () -> "[{\"a\":".repeat(2_000_000)),
                of("long names", JSON, HostileText::longNames),
                of("one string", JSON, () -> "[{\"text\":\"" + "a".repeat(LARGEST - 100) + "\"}]"),
                of(
                        "JSON as meeting",
                        JSON,
                        Upload.MEETINGS,
                        () -> "{\"title\":\"a\",\"transcript\":\"" + "a".repeat(LARGEST) + "\"}"),
                bytes("random", ANY, () -> random(LARGEST)),
                bytes("random as text", "text/plain;charset=UTF-8", () -> random(LARGEST)),
                bytes("zeros", ANY, () -> new byte[LARGEST]),
                bytes("PDF", "application/pdf", () -> after("%PDF-1.7\n", random(LARGEST - 100))),
                bytes("PDF as any", ANY, () -> after("%PDF-1.7\n", random(LARGEST - 100))),
                bytes("23 MB", TEXT, () -> new byte[23 << 20]));
    }

    static Upload of(String name, String type, Supplier<String> text) {
        return of(name, type, Upload.MINUTES, text);
    }

    static Upload bytes(String name, String type, Supplier<byte[]> content) {
        return new Upload(name, Upload.MINUTES, type, content);
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static Upload of(String name, String type, String path, Supplier<String> text) {
        return new Upload(name, path, type, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private static String filled(String part) {
        return part.repeat((LARGEST - 100) / part.length());
    }

    private static String repeated(int times, String object) {
        return "[" + (object + ",").repeat(times - 1) + object + "]";
    }

    private static String numbered(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.formatted(letters(i)))
                .collect(Collectors.joining());
    }

    /** A number in letters, so that a name stays a name. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
                .collect(Collectors.joining());
    }

    /** Arrays in arrays under names of 40,000 letters, and many objects in the innermost. */
    private static String longNames() {
        String opened = ("{\"" + "a".repeat(40_000) + "\":[").repeat(40);
        return opened + repeated(290_000, "{\"text\":\"a\"}") + "]}".repeat(40);
    }

    private static byte[] after(String head, byte[] bytes) {
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }
}
