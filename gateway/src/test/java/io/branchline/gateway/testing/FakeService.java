package io.branchline.gateway.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** A service on a raw socket: the last segment of the path says how it behaves. */
public final class FakeService implements AutoCloseable {
    private final List<FakeRequest> seen = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final Semaphore steps = new Semaphore(0);
    private volatile boolean leaving;
    private volatile boolean silentAboutItself;
    private final ServerSocket server;
    private final String document;

    public FakeService(String document) throws IOException {
        this.document = document;
        this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Everything that reached this service. */
    public List<FakeRequest> seen() {
        return seen;
    }

    /** Opens once a client of {@code /forever} has gone. */
    public CountDownLatch cancelled() {
        return cancelled;
    }

    /** Lets {@code /steps} send its next event. */
    public void step() {
        steps.release();
    }

    /** From now on every call is answered 503, as a replica does that is being stopped. */
    public void leave() {
        leaving = true;
    }

    /** Whether it refuses to hand out its OpenAPI document. */
    public void silentAboutItself(boolean silent) {
        silentAboutItself = silent;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            socket.setTcpNoDelay(true);
            open.add(socket);
            thread(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
            int served = 0;
            for (FakeRequest request = FakeRequest.read(in); request != null; request = FakeRequest.read(in)) {
                if (request.path().startsWith("/api/")) {
                    seen.add(request);
                }
                if (request.path().endsWith("/fickle") && served++ > 0) {
                    return;
                }
                served++;
                if (!answer(request, socket)) {
                    return;
                }
            }
        } finally {
            open.remove(socket);
        }
    }

    /** Returns whether the connection stays. */
    private boolean answer(FakeRequest request, Socket socket) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        String path = request.path();
        if (leaving && path.startsWith("/api/")) {
            send(out, "503 Service Unavailable", "text/plain", "");
            return true;
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "openapi" ->
                send(out, silentAboutItself ? "500 Internal Server Error" : "200 OK", "application/json", document);
            case "cached" ->
                out.write(("HTTP/1.1 200 OK\r\nCache-Control: max-age=60\r\nServer: fake/1\r\n"
                                + "Content-Security-Policy: sandbox\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            case "steps" -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                for (int i = 0; i < 2; i++) {
                    steps.acquire();
                    event(out);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            case "switch" ->
                out.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            case "silent" -> {
                return socket.getInputStream().read() >= 0;
            }
            case "garbage" -> {
                out.write("SSH-2.0-not-http\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return false;
            }
            case "empty" -> out.write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "unchanged" ->
                out.write("HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "head" ->
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 42\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            case "torn" -> {
                out.write("HTTP/1.1 200 OK\r\nContent-".getBytes(StandardCharsets.US_ASCII));
                return false;
            }
            case "cut" -> {
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf".getBytes(StandardCharsets.US_ASCII));
                return false;
            }
            case "events" -> events(out, 2);
            case "forever" -> forever(out);
            case "hop" ->
                out.write(("HTTP/1.1 200 OK\r\nConnection: keep-alive, X-Secret\r\nX-Secret: 1\r\n"
                                + "X-Kept: 2\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            default -> send(out, "200 OK", "application/json", echo(request));
        }
        return true;
    }

    private static void events(OutputStream out, int count) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < count; i++) {
            event(out);
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void forever(OutputStream out) throws InterruptedException {
        try {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            while (!cancelled.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                event(out);
            }
        } catch (IOException gone) {
            cancelled.countDown();
        }
    }

    private static void event(OutputStream out) throws IOException {
        out.write("9\r\ndata: 1\n\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void send(OutputStream out, String status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length;
        // At once, so that who kills this service cuts between answers and never within one.
        out.write((head + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static String echo(FakeRequest request) {
        String headers = request.headers().entrySet().stream()
                .map(entry -> "\"" + entry.getKey().toLowerCase(java.util.Locale.ROOT) + "\":\""
                        + entry.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(","));
        return "{\"method\":\"%s\",\"uri\":\"%s\",\"bodyBytes\":%d,\"headers\":{%s}}"
                .formatted(request.method(), request.uri(), request.bodyBytes(), headers);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void thread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (Exception closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
