package io.branchline.benchmarks.office.hostile;

import static io.branchline.benchmarks.office.hostile.call.Upload.JSON;
import static io.branchline.benchmarks.office.hostile.call.Upload.TEXT;
import static io.branchline.benchmarks.office.hostile.call.Upload.bytes;
import static io.branchline.benchmarks.office.hostile.call.Upload.text;

import io.branchline.benchmarks.office.hostile.call.Bytes;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Transcripts that are too much, or none at all, of up to the 20 MB that may be sent. */
final class HostileText {
    private static final int LARGEST = 20_000_000;
    private static final String ANY = "application/octet-stream";

    private HostileText() {}

    static List<Hostile> all() {
        String cue = "00:01.000 --> 00:02.000\nAnn: hello there\n\n";
        String object = "{\"text\":\"a b c\",\"start\":1.25,\"end\":2.5}";
        return List.of(
                text("cues", "text/vtt", () -> "WEBVTT\n\n" + filled(cue)),
                text("speakers", TEXT, () -> numbered(60_000, "Nm%s: Hi.\n")),
                text("names alike", TEXT, () -> numbered(60_000, "Speaker%s Smithson: Hi.\n")),
                text("lines", TEXT, () -> "a\n".repeat(LARGEST / 2)),
                text("one line", TEXT, () -> "a".repeat(LARGEST)),
                bytes("one line, GB18030", TEXT, () -> "税".repeat(8_000_000).getBytes(Charset.forName("GB18030"))),
                bytes("one line, UTF-16", TEXT, () -> "税".repeat(8_000_000).getBytes(StandardCharsets.UTF_16LE)),
                text("spaces", TEXT, () -> " ".repeat(LARGEST)),
                text("colons", TEXT, () -> ":".repeat(LARGEST / 20) + "\n" + filled(":\n")),
                text("tags", "text/vtt", () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<".repeat(1_000_000)),
                text("objects", JSON, () -> repeated(300_000, object)),
                text("empty objects", JSON, () -> repeated(LARGEST / 3, "{}")),
                text(
                        "arrays",
                        JSON,
                        () -> IntStream.range(0, 900_000)
                                .mapToObj(i -> "\"" + i + "\":[{\"text\":\"a\"}]")
                                .collect(Collectors.joining(",", "{", "}"))),
                text("deep", JSON, () -> "[{\"a\":".repeat(2_000_000)),
                text("long names", JSON, HostileText::longNames),
                text("one string", JSON, () -> "[{\"text\":\"" + "a".repeat(LARGEST - 100) + "\"}]"),
                text(
                        "JSON as meeting",
                        Upload.MEETINGS,
                        JSON,
                        () -> "{\"title\":\"a\",\"transcript\":\"" + "a".repeat(LARGEST) + "\"}"),
                bytes("random", ANY, () -> Bytes.random(LARGEST)),
                bytes("random as text", "text/plain;charset=UTF-8", () -> Bytes.random(LARGEST)),
                bytes("zeros", ANY, () -> new byte[LARGEST]),
                bytes("PDF", "application/pdf", () -> Bytes.after("%PDF-1.7\n", Bytes.random(LARGEST - 100))),
                bytes("PDF as any", ANY, () -> Bytes.after("%PDF-1.7\n", Bytes.random(LARGEST - 100))),
                bytes("23 MB", TEXT, () -> new byte[23 << 20]));
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
}
