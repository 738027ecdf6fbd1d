package io.branchline.benchmarks.office.hostile;

import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.NotHttp;
import io.branchline.benchmarks.office.hostile.call.RawCall;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Requests whose bodies never end, come slowly, or are not what their head says (RFC 9112 sections 6 and 7). */
final class HostileWire {
    private static final String TEXT = "Content-Type: text/plain\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String BLOCK = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
    private static final String DRAFT = "POST " + Upload.MINUTES;
    private static final String SAID = "Ann: Hello.\n";
    private static final int SECOND = 1_000;

    private HostileWire() {}

    static List<Hostile> all() {
        List<Hostile> calls = new ArrayList<>();
        endless(calls);
        contradictory(calls);
        packed(calls);
        return calls;
    }

    /** What takes its time: to be done side by side. */
    static List<Hostile> slow() {
        return List.of(
                call("slow chunks", TEXT + CHUNKED, RawCall.endless("1\r\na\r\n", SECOND)),
                call("slow body of a told length", TEXT + "Content-Length: 20000000\r\n", RawCall.endless("a", SECOND)),
                call("silent body", TEXT + "Content-Length: 20000000\r\n", RawCall.of("Ann: ")),
                call("silent chunk", TEXT + CHUNKED, RawCall.of("10\r\nAnn: ")),
                new RawCall(
                        "slow JSON",
                        "POST " + Upload.MEETINGS,
                        "Content-Type: application/json\r\n" + CHUNKED,
                        RawCall.endless("1\r\n \r\n", SECOND)),
                new RawCall(
                        "slow check",
                        "POST " + Upload.CHECKS,
                        "Content-Type: " + Upload.DOCX + "\r\n" + CHUNKED,
                        RawCall.endless("1\r\nP\r\n", SECOND)),
                new RawCall(
                        "slow form",
                        "PUT " + Upload.TRANSCRIPT,
                        "Content-Type: " + Upload.FORM + "\r\n" + CHUNKED,
                        RawCall.endless("1\r\n-\r\n", SECOND)));
    }

    private static void endless(List<Hostile> calls) {
        calls.add(call("chunks without end", TEXT + CHUNKED, RawCall.endless(BLOCK, 0)));
        calls.add(new RawCall(
                "chunks without end, kept", "PUT " + Upload.TRANSCRIPT, TEXT + CHUNKED, RawCall.endless(BLOCK, 0)));
        calls.add(new RawCall(
                "chunks without end, form",
                "PUT " + Upload.TRANSCRIPT,
                "Content-Type: " + Upload.FORM + "\r\n" + CHUNKED,
                RawCall.endless(BLOCK, 0)));
        calls.add(new RawCall(
                "file without end, form",
                "PUT " + Upload.TRANSCRIPT,
                "Content-Type: " + Upload.FORM + "\r\n" + CHUNKED,
                out -> {
                    String head = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
                    RawCall.of(Integer.toHexString(head.length()) + "\r\n" + head + "\r\n")
                            .write(out);
                    RawCall.endless(BLOCK, 0).write(out);
                }));
        calls.add(new RawCall(
                "chunks without end, check",
                "POST " + Upload.CHECKS,
                "Content-Type: " + Upload.DOCX + "\r\n" + CHUNKED,
                RawCall.endless(BLOCK, 0)));
        calls.add(new RawCall(
                "chunks without end, JSON",
                "POST " + Upload.MEETINGS,
                "Content-Type: application/json\r\n" + CHUNKED,
                RawCall.endless(BLOCK.replace('a', ' '), 0)));
        calls.add(broken("chunk extension without end", TEXT + CHUNKED, out -> {
            RawCall.of("1;").write(out);
            RawCall.endless("a".repeat(4_096), 0).write(out);
        }));
        calls.add(broken("trailers without end", TEXT + CHUNKED, out -> {
            RawCall.of("1\r\na\r\n0\r\n").write(out);
            RawCall.endless("X: a\r\n", 0).write(out);
        }));
        calls.add(broken("empty lines without end", TEXT + CHUNKED, RawCall.endless("\r\n".repeat(1_000), 0)));
    }

    private static void contradictory(List<Hostile> calls) {
        calls.add(call("length too small", TEXT + "Content-Length: 5\r\n", RawCall.of(SAID.repeat(1_000))));
        calls.add(broken(
                "length and chunks",
                TEXT + "Content-Length: 5\r\n" + CHUNKED,
                RawCall.of("c\r\n" + SAID + "\r\n0\r\n\r\n")));
        calls.add(broken("two lengths", TEXT + "Content-Length: 5\r\nContent-Length: 12\r\n", RawCall.of(SAID)));
        calls.add(broken("length below zero", TEXT + "Content-Length: -1\r\n", RawCall.of(SAID)));
        calls.add(broken("length in words", TEXT + "Content-Length: five\r\n", RawCall.of(SAID)));
        calls.add(broken("length beyond numbers", TEXT + "Content-Length: 99999999999999999999\r\n", RawCall.of(SAID)));
        calls.add(broken("chunk size in words", TEXT + CHUNKED, RawCall.of("zz\r\n" + SAID + "\r\n0\r\n\r\n")));
        calls.add(broken("chunk size below zero", TEXT + CHUNKED, RawCall.of("-1\r\n" + SAID + "\r\n0\r\n\r\n")));
        calls.add(broken("chunk size beyond numbers", TEXT + CHUNKED, RawCall.of("FFFFFFFFFFFFFFFFF\r\n" + SAID)));
        calls.add(call("chunk of 2 GB", TEXT + CHUNKED, RawCall.of("7FFFFFFF\r\n" + SAID.repeat(2_000_000))));
        calls.add(broken("chunk longer than told", TEXT + CHUNKED, RawCall.of("3\r\n" + SAID + "\r\n0\r\n\r\n")));
        calls.add(call(
                "other transfer coding",
                TEXT + "Transfer-Encoding: gzip, chunked\r\n",
                RawCall.of("c\r\n" + SAID + "\r\n0\r\n\r\n")));
        calls.add(call("unknown transfer coding", TEXT + "Transfer-Encoding: cow\r\n", RawCall.of(SAID)));
        calls.add(call("no body at all", TEXT, RawCall.of("")));
        calls.add(call(
                "too large after 100", TEXT + "Expect: 100-continue\r\nContent-Length: 25000000\r\n", RawCall.of("")));
    }

    private static void packed(List<Hostile> calls) {
        byte[] bomb = gzip(new byte[100 << 20]);
        byte[] words = gzip(SAID.getBytes(StandardCharsets.UTF_8));
        for (String coding : List.of("gzip", "deflate", "br", "gzip, gzip")) {
            calls.add(call(
                    "packed as " + coding,
                    TEXT + "Content-Encoding: " + coding + "\r\n" + length(words),
                    RawCall.of(words)));
        }
        calls.add(call("packed bomb", TEXT + "Content-Encoding: gzip\r\n" + length(bomb), RawCall.of(bomb)));
        calls.add(new RawCall(
                "packed check",
                "POST " + Upload.CHECKS,
                "Content-Type: " + Upload.DOCX + "\r\nContent-Encoding: gzip\r\n" + length(bomb),
                RawCall.of(bomb)));
        calls.add(new RawCall(
                "packed JSON",
                "POST " + Upload.MEETINGS,
                "Content-Type: application/json\r\nContent-Encoding: gzip\r\n" + length(bomb),
                RawCall.of(bomb)));
        calls.add(new RawCall(
                "packed form",
                "PUT " + Upload.TRANSCRIPT,
                "Content-Type: " + Upload.FORM + "\r\nContent-Encoding: gzip\r\n" + length(bomb),
                RawCall.of(bomb)));
        calls.add(call("packed but does not say so", TEXT + length(bomb), RawCall.of(bomb)));
    }

    private static RawCall call(String name, String heads, RawCall.Body body) {
        return new RawCall(name, DRAFT, heads, body);
    }

    private static NotHttp broken(String name, String heads, RawCall.Body body) {
        return new NotHttp(call(name, heads, body));
    }

    private static String length(byte[] body) {
        return "Content-Length: " + body.length + "\r\n";
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
