package io.branchline.benchmarks.office.hostile;

import static io.branchline.benchmarks.office.hostile.call.Upload.JSON;

import io.branchline.benchmarks.office.hostile.call.Bytes;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON that is deep, wide, long or impossible, as a transcript and as the body of every operation that takes one. */
final class HostileJson {
    private static final int LARGEST = 20_000_000;
    private static final int DEEP = 100_000;
    private static final List<String> BODIES =
            List.of(Upload.MEETINGS, Upload.DOCUMENTS, Upload.OPERATIONS, Upload.TEMPLATES, Upload.CHECKS);
    private static final String SAID =
            "{\"segments\":[{\"start\":%s,\"end\":%s,\"speaker\":\"Ann\",\"text\":\"Hello.\"}]}";

    private HostileJson() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        everywhere(files, "brackets", () -> "[".repeat(DEEP) + "]".repeat(DEEP));
        everywhere(files, "brackets in a field", () -> "{\"title\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        everywhere(files, "objects in objects", () -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP));
        everywhere(files, "a million keys", () -> keys(1_000_000));
        everywhere(files, "one key", () -> "{\"" + "k".repeat(LARGEST - 100) + "\":1}");
        everywhere(files, "the same key", () -> "{" + "\"title\":\"a\",".repeat(1_000_000) + "\"title\":\"b\"}");
        everywhere(files, "one title", () -> "{\"title\":\"" + "a".repeat(LARGEST - 100) + "\"}");
        everywhere(files, "escapes", () -> "{\"title\":\"" + "\\u0041".repeat(LARGEST / 6 - 10) + "\"}");
        everywhere(files, "one number", () -> "{\"title\":" + "1".repeat(LARGEST - 100) + "}");
        everywhere(files, "a large exponent", () -> "{\"title\":1e999999999}");
        everywhere(files, "half a character", () -> "{\"title\":\"\\ud83d\",\"transcript\":\"Ann: \\udc00\"}");
        everywhere(files, "nulls", () -> "[" + "null,".repeat(4_000_000) + "null]");
        everywhere(files, "spaces", () -> " ".repeat(LARGEST));
        everywhere(files, "numbers", () -> "{\"agenda\":[" + "1,".repeat(LARGEST / 2 - 20) + "1]}");
        everywhere(files, "broken off", () -> "{\"title\":\"Sync\",\"transcript\":\"Ann: Hel");
        times(files);
        encodings(files);
        fields(files);
        return files;
    }

    private static void everywhere(List<Hostile> files, String name, Supplier<String> json) {
        files.add(Upload.text("JSON " + name, JSON, json));
        files.add(Upload.text("JSON " + name + ", kept", Upload.TRANSCRIPT, JSON, json));
        for (String path : BODIES) {
            files.add(Upload.text("JSON " + name + " to " + path.replaceAll(".*/", ""), path, JSON, json));
        }
    }

    private static void times(List<Hostile> files) {
        Map<String, String> times = Map.of(
                "exponent", "1e999999999",
                "small exponent", "1e-999999999",
                "negative", "-5",
                "many digits", "9".repeat(1_000_000),
                "many decimals", "0." + "9".repeat(1_000_000),
                "long text", "\"" + "9".repeat(1_000_000) + ":00\"",
                "hours", "\"999:99:99\"",
                "array", "[".repeat(99) + "]".repeat(99),
                "NaN", "NaN");
        times.forEach((name, time) -> files.add(Upload.text("time " + name, JSON, () -> SAID.formatted(time, time))));
        files.add(Upload.text("Tingwu brackets", JSON, () -> "{\"Transcription\":{\"Paragraphs\":" + "[".repeat(DEEP)));
        files.add(Upload.text(
                "Tingwu words",
                JSON,
                () -> "{\"Transcription\":{\"Paragraphs\":[{\"Words\":["
                        + IntStream.range(0, 280_000)
                                .mapToObj(i -> "{\"SentenceId\":" + i + ",\"Start\":1e999999999,\"Text\":\"a\"}")
                                .collect(Collectors.joining(","))
                        + "]}]}}"));
        files.add(Upload.text(
                "words within words",
                JSON,
                () -> "{\"segments\":[{\"text\":\"a\",\"words\":[" + "{\"word\":\"a\",\"words\":[".repeat(40)
                        + "{\"word\":\"a\"}" + "]}".repeat(40) + "]}]}"));
    }

    private static void encodings(List<Hostile> files) {
        String meeting = "{\"title\":\"Sync\",\"transcript\":\"Ann: Hello.\"}";
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE", "IBM037")) {
            Supplier<byte[]> bytes = () -> meeting.getBytes(Charset.forName(charset));
            files.add(new Upload("JSON in " + charset, Upload.MEETINGS, JSON, bytes));
            files.add(new Upload("JSON in " + charset + ", transcript", Upload.MINUTES, JSON, bytes));
        }
        files.add(new Upload(
                "JSON of broken UTF-8",
                Upload.MEETINGS,
                JSON,
                () -> Bytes.after("{\"title\":\"", Bytes.random(1_000_000))));
    }

    /** Fields at their limits that go on to the engines. */
    private static void fields(List<Hostile> files) {
        files.add(Upload.text(
                "a long source",
                Upload.DOCUMENTS,
                JSON,
                () -> "{\"kind\":\"REPORT\",\"official\":{\"issuers\":[\"海州市财政局\"]},\"source\":{\"text\":\""
                        + "一、税".repeat(66_000) + "\"}}"));
        files.add(Upload.text(
                "a source of brackets",
                Upload.DOCUMENTS,
                JSON,
                () -> "{\"kind\":\"REPORT\",\"official\":{\"issuers\":[\"海州市财政局\"]},\"source\":{\"text\":\""
                        + "（".repeat(199_000) + "\"}}"));
        files.add(Upload.text(
                "an English source",
                Upload.DOCUMENTS,
                JSON,
                () -> "{\"kind\":\"MEMO\",\"business\":{},\"source\":{\"text\":\"" + "a. ".repeat(66_000) + "\"}}"));
        files.add(Upload.text(
                "a transcript of 4 million",
                Upload.MEETINGS,
                JSON,
                () -> "{\"title\":\"a\",\"transcript\":\"" + "a: b\\n".repeat(790_000) + "\"}"));
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }
}
