package io.branchline.gateway.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the gateway under test, byte by byte. */
public final class RawClient implements AutoCloseable {
    private final Socket socket;

    public RawClient() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
    }

    /** Sends the bytes on a connection of their own and reads until the gateway closes or the first answer is whole. */
    public static Answer ask(String bytes) throws IOException {
        try (RawClient client = new RawClient()) {
            client.write(bytes);
            return client.read();
        }
    }

    /** A complete GET of the path with further header lines. */
    public static Answer get(String path, String... lines) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + String.join(
                        "",
                        java.util.Arrays.stream(lines)
                                .map(line -> line + "\r\n")
                                .toList())
                + "Connection: close\r\n\r\n");
    }

    public void write(String bytes) throws IOException {
        write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Reads one answer; status 0 when the gateway closes without a word. */
    public Answer read() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
                if (next == '\n' || next == '}') {
                    Answer answer = Answer.of(bytes.toString(StandardCharsets.UTF_8));
                    if (answer.isWhole()) {
                        return answer;
                    }
                }
            }
        } catch (SocketException reset) {
            return Answer.of(bytes.toString(StandardCharsets.UTF_8));
        }
        return Answer.of(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Reads a line of the answer, without its end. */
    public String line() throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            text.append((char) next);
        }
        return text.toString().strip();
    }

    /** Whether the gateway has closed its side. */
    public boolean isClosed() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back. */
    public record Answer(int status, String head, String body) {
        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            String head = end < 0 ? text : text.substring(0, end);
            int status =
                    head.startsWith("HTTP/1.") && head.length() >= 12 ? Integer.parseInt(head.substring(9, 12)) : 0;
            return new Answer(status, head, end < 0 ? "" : text.substring(end + 4));
        }

        /** A header's value, or the empty text. */
        public String header(String name) {
            String wanted = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                    .map(line -> line.substring(wanted.length()).strip())
                    .findFirst()
                    .orElse("");
        }

        boolean isWhole() {
            String length = header("Content-Length");
            boolean all = !length.isEmpty() && body.getBytes(StandardCharsets.UTF_8).length >= Integer.parseInt(length);
            return status != 0 && (all || body.endsWith("0\r\n\r\n"));
        }
    }
}
