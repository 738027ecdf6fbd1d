package io.branchline.benchmarks.service;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A packaged service as a process of its own with an empty database in memory, and a token it accepts. */
public final class LocalService implements AutoCloseable {
    private static final String DATABASE =
            "jdbc:h2:mem:load;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    private static final int STARTS_WITHIN_SECONDS = 60;

    private final HttpServer keys;
    private final Process process;
    private final KeyPair pair;
    private final int port;
    private final String name;
    private final Thread atExit;

    /**
     * Starts {@code quarkus-run.jar} and waits until its port answers.
     *
     * @param name the application's name, which its tokens are meant for
     * @param heapMb the largest heap in MB; the process ends when that is not enough
     */
    public LocalService(Path jar, String name, int heapMb) throws IOException, GeneralSecurityException {
        this(jar, name, heapMb, List.of());
    }

    /** The same with more options of the virtual machine. */
    public LocalService(Path jar, String name, int heapMb, List<String> options)
            throws IOException, GeneralSecurityException {
        this.name = name;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        pair = generator.generateKeyPair();
        keys = serveKeys();
        port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.log.level=WARN",
                "-Dquarkus.datasource.jdbc.url=" + DATABASE,
                "-Dquarkus.oidc.auth-server-url=http://127.0.0.1:"
                        + keys.getAddress().getPort()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        await();
    }

    /** The address of a path of it. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Its port on the loopback interface. */
    public int port() {
        return port;
    }

    /** A token for an hour, signed as the gateway signs. */
    public String token() throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String head = "{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"load\"}";
        String claims = "{\"iss\":\"branchline-gateway\",\"aud\":\"" + name + "\",\"sub\":\"load\",\"tenant\":\"load\","
                + "\"groups\":[\"user\"],\"iat\":" + now + ",\"exp\":" + (now + 3600) + "}";
        String signed =
                encode(head.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + encode(signature.sign());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        keys.stop(0);
        forgetExit();
    }

    private void forgetExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            atExit.interrupt(); // it runs already
        }
    }

    private void await() throws IOException {
        for (int i = 0; i < 10 * STARTS_WITHIN_SECONDS && process.isAlive(); i++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (open.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        close();
        throw new IOException("the service did not start");
    }

    private HttpServer serveKeys() throws IOException {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        String set =
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"ES256\",\"use\":\"sig\",\"kid\":\"load\",\"x\":\""
                        + coordinate(key.getW().getAffineX()) + "\",\"y\":\""
                        + coordinate(key.getW().getAffineY()) + "\"}]}";
        byte[] body = set.getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/jwks.json", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return encode(Arrays.copyOf(fixed, 32));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
