package io.branchline.benchmarks.office.hostile.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A request written by hand over a bare connection, in which length and body need not agree.
 *
 * @param start method and path, in which {@code {id}} stands for a meeting
 * @param heads more lines of the head, each with its line end
 * @param body what comes after the head; it may never end, and is cut when the answer is there
 */
public record RawCall(String name, String start, String heads, Body body) implements Hostile {
    private static final int PATIENCE_MS = 60_000;

    /** Writes the body as fast or slow as it likes. */
    public interface Body {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    /** A body of these characters. */
    public static Body of(String text) {
        return of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static Body of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    /** The same part again and again without end, with a pause after each. */
    public static Body endless(String part, int pauseMs) {
        byte[] bytes = part.getBytes(StandardCharsets.ISO_8859_1);
        return out -> {
            while (true) {
                out.write(bytes);
                out.flush();
                if (pauseMs > 0) {
                    Thread.sleep(pauseMs);
                }
            }
        };
    }

    @Override
    public Answer on(Target target) throws IOException, InterruptedException {
        String head = target.path(start) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + target.token()
                + "\r\nAccept: application/json\r\n" + heads + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), target.port())) {
            socket.setSoTimeout(PATIENCE_MS);
            long started = System.nanoTime();
            Thread writer = new Thread(() -> write(socket, head));
            writer.setDaemon(true);
            writer.start();
            String answer = head(socket.getInputStream());
            double seconds = Target.seconds(started);
            writer.interrupt();
            return read(answer, seconds);
        }
    }

    private void write(Socket socket, String head) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            body.write(out);
            out.flush();
        } catch (IOException | InterruptedException answered) {
            Thread.currentThread().interrupt();
        }
    }

    /** What comes up to the empty line; less when the connection ends before. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.write(next);
                if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketTimeoutException silent) {
            return "";
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static Answer read(String head, double seconds) {
        if (!head.startsWith("HTTP/1.1 ")) {
            return new Answer(0, "", seconds);
        }
        String type = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
        return new Answer(Integer.parseInt(head.substring(9, 12)), type, seconds);
    }
}
