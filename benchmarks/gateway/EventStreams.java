import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Event streams through the gateway: how much later than the service's the first event comes, and what 200 idle ones cost.
 * java EventStreams.java SERVICE_PORT GATEWAY_PORT GATEWAY_PID; run starts it.
 */
class EventStreams {
    private static final int STREAMS = 200;
    private static final int LIMIT_THREADS = 0;
    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

    public static void main(String[] args) throws Exception {
        int service = Integer.parseInt(args[0]);
        int gateway = Integer.parseInt(args[1]);
        Path process = Path.of("/proc", args[2], "status");
        serve(service);
        awaitFirst(gateway);
        firstEvents(gateway, 50);
        long[] before = {figure(process, "Threads:"), figure(process, "VmRSS:")};
        List<Socket> idle = new ArrayList<>();
        List<Double> delays = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway);
            delays.add(firstEvent(socket));
            idle.add(socket);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
        long threads = figure(process, "Threads:") - before[0];
        double megabytes = (figure(process, "VmRSS:") - before[1]) / 1024.0;
        delays.sort(null);
        System.out.printf("first event, later than the service sent it: p50 %.2f ms, p99 %.2f ms, most %.2f ms (bar 10 ms)%n",
                delays.get(STREAMS / 2), delays.get(STREAMS * 99 / 100), delays.get(STREAMS - 1));
        System.out.printf("%d idle streams: %+d threads (bar %d), %+.1f MB resident (bar 50 MB)%n",
                STREAMS, threads, LIMIT_THREADS, megabytes);
        for (Socket socket : idle) {
            socket.close();
        }
        System.exit(0);
    }

    /** The gateway was there before the service and finds out within its probe's pause. */
    private static void awaitFirst(int gateway) throws IOException {
        IOException last = new IOException("not asked");
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway)) {
                firstEvent(socket);
                return;
            } catch (IOException notYet) {
                last = notYet;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        throw last;
    }

    private static void firstEvents(int gateway, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway)) {
                firstEvent(socket);
            }
        }
    }

    /** Milliseconds between the service's writing the event and its arrival here; both read the machine's one clock. */
    private static double firstEvent(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(10_000);
        OutputStream out = socket.getOutputStream();
        out.write("GET /api/v1/nutrition/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("HTTP/1.1") && !line.contains(" 200 ")) {
                throw new IOException(line);
            }
            if (line.startsWith("data: ")) {
                return (System.nanoTime() - Long.parseLong(line.substring(6))) / 1e6;
            }
        }
        throw new IOException("the stream ended");
    }

    private static long figure(Path status, String name) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    private static void serve(int port) throws IOException {
        ServerSocket server = new ServerSocket(port, 300, InetAddress.getLoopbackAddress());
        daemon(() -> {
            while (true) {
                Socket socket = server.accept();
                daemon(() -> answer(socket));
            }
        });
    }

    private static void answer(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        while (true) {
            String first = in.readLine();
            for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {}
            if (first == null) {
                return;
            }
            OutputStream out = socket.getOutputStream();
            if (!first.contains("/events")) {
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
                continue;
            }
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            String event = "data: " + System.nanoTime() + "\n\n";
            out.write((Integer.toHexString(event.length()) + "\r\n" + event + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
