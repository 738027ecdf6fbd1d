package io.branchline.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request as a service saw it on the wire. */
public record FakeRequest(String method, String uri, TreeMap<String, String> headers, long bodyBytes) {

    static @Nullable FakeRequest read(InputStream in) throws IOException {
        List<String> head = head(in);
        if (head.isEmpty()) {
            return null;
        }
        String[] line = head.get(0).split(" ");
        TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header : head.subList(1, head.size())) {
            int colon = header.indexOf(':');
            headers.merge(
                    header.substring(0, colon), header.substring(colon + 1).trim(), (a, b) -> a + "," + b);
        }
        return new FakeRequest(line[0], line[1], headers, body(in, headers));
    }

    /** A header, or the empty text. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String path() {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static List<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!endsWithEmptyLine(bytes)) {
            int next = in.read();
            if (next < 0) {
                return List.of();
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1).strip().lines().toList();
    }

    private static boolean endsWithEmptyLine(ByteArrayOutputStream bytes) {
        int size = bytes.size();
        return size >= 4 && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n");
    }

    private static long body(InputStream in, TreeMap<String, String> headers) throws IOException {
        if (headers.getOrDefault("Transfer-Encoding", "")
                .toLowerCase(Locale.ROOT)
                .equals("chunked")) {
            long total = 0;
            while (true) {
                int size = Integer.parseInt(line(in), 16);
                skip(in, size);
                line(in);
                if (size == 0) {
                    return total;
                }
                total += size;
            }
        }
        long length = Long.parseLong(headers.getOrDefault("Content-Length", "0"));
        skip(in, length);
        return length;
    }

    private static void skip(InputStream in, long length) throws IOException {
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }
}
