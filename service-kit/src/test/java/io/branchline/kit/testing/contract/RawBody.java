package io.branchline.kit.testing.contract;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body over a bare connection, written whole before the answer is read, as the simplest of clients do. */
public final class RawBody {
    private static final byte[] BLOCK = new byte[1 << 16];
    private static final int PATIENCE_MS = 20_000;
    private static final int DRIP_MS = 200;

    static {
        Arrays.fill(BLOCK, (byte) ' ');
    }

    private RawBody() {}

    /** Sends the head and so many bytes in chunks, the last chunk too; the whole answer as text. */
    public static String chunked(int port, String head, long bytes) throws IOException {
        return exchange(port, head + "Transfer-Encoding: chunked\r\n\r\n", bytes, true);
    }

    /** Sends the head, which says how long the body is, and so many bytes; the whole answer as text. */
    public static String plain(int port, String head, long bytes) throws IOException {
        return exchange(port, head + "\r\n", bytes, false);
    }

    /** Sends the head and then a chunk of one byte now and then until an answer comes; the whole answer as text. */
    public static String dripping(int port, String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(DRIP_MS);
            OutputStream out = socket.getOutputStream();
            write(out, head + "Transfer-Encoding: chunked\r\n\r\n", 0, false);
            for (int drips = 0; drips < PATIENCE_MS / DRIP_MS; drips++) {
                out.write("1\r\n \r\n".getBytes(StandardCharsets.US_ASCII));
                try {
                    return answer(socket);
                } catch (SocketTimeoutException notYet) {
                    out.flush();
                }
            }
        }
        return "";
    }

    private static String exchange(int port, String head, long bytes, boolean chunked) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            try {
                write(socket.getOutputStream(), head, bytes, chunked);
            } catch (IOException hungUp) {
                return answer(socket);
            }
            return answer(socket);
        }
    }

    private static void write(OutputStream out, String head, long bytes, boolean chunked) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        for (long left = bytes; left > 0; left -= BLOCK.length) {
            int size = (int) Math.min(left, BLOCK.length);
            if (chunked) {
                out.write((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.write(BLOCK, 0, size);
            if (chunked) {
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Reads until the server hangs up or a problem is complete. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] part = new byte[4_096];
        for (int read = 0; read >= 0 && !answer.toString().endsWith("]}"); ) {
            read = socket.getInputStream().read(part);
            answer.append(new String(part, 0, Math.max(0, read), StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}
