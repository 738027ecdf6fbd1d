package io.branchline.benchmarks.office.hostile;

import static io.branchline.benchmarks.office.hostile.call.Upload.TEXT;
import static io.branchline.benchmarks.office.hostile.call.Upload.bytes;
import static io.branchline.benchmarks.office.hostile.call.Upload.text;

import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Subtitles with times that cannot be, text in encodings that are none, and more words than anybody says. */
final class HostileCues {
    private static final int LARGEST = 20_000_000;
    private static final String VTT = "text/vtt";
    private static final String SRT = "application/x-subrip";
    private static final String WORDS = "Ann: Hello there.\nBob: I will send the notes by Friday.\n";

    private HostileCues() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        cues(files);
        words(files);
        encodings(files);
        return files;
    }

    private static void cues(List<Hostile> files) {
        for (String time : List.of(
                "99999999:00:00.000",
                "00:99:99.999",
                "-00:00:01.000",
                "1e9:00.000",
                "9".repeat(1_000_000) + ":00.000")) {
            String name = time.substring(0, Math.min(20, time.length()));
            files.add(text("VTT at " + name, VTT, () -> "WEBVTT\n\n" + time + " --> " + time + "\n<v Ann>Hello.\n"));
            files.add(text("SRT at " + name, SRT, () -> "1\n" + time + " --> " + time + "\nAnn: Hello.\n"));
        }
        files.add(text(
                "SRT at negative times",
                SRT,
                () -> "1\n-00:00:05,000 --> -00:00:01,000\nAnn: Hello.\n\n".repeat(20_000)));
        files.add(text(
                "VTT that ends before it begins", VTT, () -> "WEBVTT\n\n00:09.000 --> 00:01.000\n<v Ann>Hello.\n"));
        String silent = "00:01.000 --> 00:02.000\n\n";
        files.add(text("VTT of silent cues", VTT, () -> "WEBVTT\n\n" + silent.repeat(LARGEST / silent.length() - 1)));
        files.add(text("VTT of a million arrows", VTT, () -> "WEBVTT\n\n" + "-->\n\n".repeat(1_000_000)));
        files.add(text(
                "SRT of silent cues",
                SRT,
                () -> IntStream.range(0, 500_000)
                        .mapToObj(i -> i + "\n00:00:01,000 --> 00:00:02,000\n\n")
                        .collect(Collectors.joining())));
        files.add(text(
                "SRT number", SRT, () -> "9".repeat(1_900_000) + "\n00:00:01,000 --> 00:00:02,000\nAnn: Hello.\n"));
        files.add(text("VTT notes", VTT, () -> "WEBVTT\n\n" + "NOTE a\n\n".repeat(1_000_000)));
        files.add(text(
                "VTT voices", VTT, () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v Ann>".repeat(280_000) + "Hello."));
        files.add(text(
                "VTT voices in voices",
                VTT,
                () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v Ann>a".repeat(120_000) + "</v>".repeat(120_000)));
        files.add(text("VTT entities", VTT, () -> "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "&amp;".repeat(390_000)));
        files.add(text(
                "VTT settings",
                VTT,
                () -> "WEBVTT\n\n00:01.000 --> 00:02.000 " + "align:start ".repeat(160_000) + "\n<v Ann>Hello."));
        files.add(text("VTT regions", VTT, () -> "WEBVTT\n\n" + "STYLE\n::cue{}\n\nREGION\nid:a\n\n".repeat(200_000)));
    }

    private static void words(List<Hostile> files) {
        files.add(text("200,001 words", TEXT, () -> ("Ann: " + "word ".repeat(99) + "\n").repeat(2_021)));
        files.add(text(
                "200,001 words, kept",
                Upload.TRANSCRIPT,
                TEXT,
                () -> ("Ann: " + "word ".repeat(99) + "\n").repeat(2_021)));
        files.add(text("newlines", TEXT, () -> "\n".repeat(LARGEST)));
        files.add(text(
                "newlines around words",
                TEXT,
                () -> "\n".repeat(LARGEST / 2) + WORDS + "\n".repeat(LARGEST / 2 - 100)));
        files.add(text("returns", TEXT, () -> "\r".repeat(LARGEST)));
        files.add(text("one line of words", TEXT, () -> "Ann: " + "hello there. ".repeat(1_500_000)));
        files.add(text(
                "one line of words, kept", Upload.TRANSCRIPT, TEXT, () -> "Ann: " + "hello there. ".repeat(1_500_000)));
        files.add(text("marks on a letter", TEXT, () -> "Ann: a" + "\u0301".repeat(990_000)));
        files.add(text("hidden characters", TEXT, () -> "Ann: a" + "\u200B".repeat(6_000_000) + "\n"));
        files.add(text("hidden tags on lines", TEXT, () -> "Ann: a\uDB40\uDC41\n".repeat(240_000)));
        files.add(text("turned around", TEXT, () -> "Ann: \u202Ea\u202C b\n".repeat(200_000)));
        files.add(text("dates", TEXT, () -> ("Ann: " + "2026-11-20 ".repeat(50_000) + "\n").repeat(30)));
        files.add(text("digits", TEXT, () -> "Ann: I will pay " + "9".repeat(900_000) + " by Friday.\n"));
        files.add(text("tomorrow", TEXT, () -> "Ann: I will send it " + "tomorrow ".repeat(90_000) + "\n"));
        files.add(text("the day after", TEXT, () -> "张三：我" + "明天下午三点".repeat(25_000) + "提交报告。\n"));
    }

    private static void encodings(List<Hostile> files) {
        files.add(
                bytes("NULs and words", TEXT, () -> ("\0".repeat(1_000_000) + WORDS).getBytes(StandardCharsets.UTF_8)));
        files.add(bytes(
                "NULs after words",
                TEXT,
                () -> (WORDS.repeat(100) + "\0".repeat(LARGEST / 2)).getBytes(StandardCharsets.UTF_8)));
        files.add(bytes("broken UTF-8", TEXT, () -> repeated(new byte[] {(byte) 0xC3, '('}, LARGEST)));
        files.add(bytes("FF", TEXT, () -> repeated(new byte[] {(byte) 0xFF}, LARGEST)));
        files.add(bytes("overlong UTF-8", TEXT, () -> repeated(new byte[] {(byte) 0xC0, (byte) 0xAF}, LARGEST)));
        files.add(bytes(
                "surrogates in UTF-8",
                TEXT,
                () -> repeated(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, LARGEST)));
        files.add(bytes("surrogates in UTF-16", TEXT, () -> repeated(new byte[] {0, (byte) 0xD8}, LARGEST)));
        for (String charset : List.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "IBM037")) {
            Supplier<byte[]> small = () -> WORDS.getBytes(Charset.forName(charset));
            files.add(bytes("words in " + charset, TEXT, small));
            files.add(bytes("words in " + charset + ", named", TEXT + "; charset=" + charset, small));
            files.add(
                    bytes("much in " + charset, TEXT, () -> WORDS.repeat(80_000).getBytes(Charset.forName(charset))));
        }
        files.add(bytes("UTF-32 with its mark", TEXT, () -> ("\uFEFF" + WORDS).getBytes(Charset.forName("UTF-32LE"))));
        files.add(bytes(
                "soup of marks",
                TEXT,
                () -> repeated(
                        new byte[] {
                            (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFE
                        },
                        LARGEST)));
        files.add(text("marks and words", TEXT, () -> "\uFEFF".repeat(1_000) + WORDS));
        for (String charset : List.of("UTF-7", "x-none", "ISO-2022-JP", "ISO-2022-CN", "\u00e4")) {
            files.add(text(
                    "charset " + charset, TEXT + "; charset=" + charset.replace("\u00e4", "\"a b\""), () -> WORDS));
        }
        files.add(bytes(
                "escapes of ISO-2022-JP",
                TEXT + "; charset=ISO-2022-JP",
                () -> repeated(new byte[] {27, '$', 'B', 27, '(', 'B'}, LARGEST)));
    }

    private static byte[] repeated(byte[] part, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        for (int i = 0; i + part.length <= length; i += part.length) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
