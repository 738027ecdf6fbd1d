package io.branchline.benchmarks.office.hostile.call;

import io.branchline.benchmarks.service.LocalService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service of its own with a heap of so many MB and one meeting in it. */
public final class Target implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TALK = "{\"title\":\"Kept\",\"transcript\":\"Ann: I will send the notes by Friday.\"}";

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** So that the heap counts what lives in it, not how it is divided. */
    private static final String YOUNG = "-XX:MaxNewSize=12m";

    private final Path temporary;
    private final LocalService service;
    private final String token;
    private final HttpClient client;
    private String meeting = "";
    private String stored = "";

    /** Starts it, and asks it once for what it will be asked for, so that what it loads for good is loaded. */
    public Target(Path jar, int heapMb) throws IOException, GeneralSecurityException, InterruptedException {
        temporary = Files.createTempDirectory("hostile");
        service = new LocalService(jar, "office", heapMb, List.of("-Djava.io.tmpdir=" + temporary, YOUNG));
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            token = service.token();
            String made = text(request("POST", Upload.MEETINGS, Upload.JSON, TALK.getBytes(StandardCharsets.UTF_8)));
            meeting = ID.matcher(made).results().findFirst().orElseThrow().group(1);
            Upload.tiny().on(this);
            Upload.letter(Upload.MINUTES).on(this);
            Upload.letter(Upload.CHECKS).on(this);
            stored = stored();
        } catch (IOException | InterruptedException | GeneralSecurityException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    public int port() {
        return service.port();
    }

    public String token() {
        return token;
    }

    /** A path with the meeting in it. */
    public String path(String path) {
        return path.replace("{id}", meeting);
    }

    public Answer send(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = request(method, path, type, body);
        long started = System.nanoTime();
        HttpResponse<Void> response;
        try {
            response = client.send(request, BodyHandlers.discarding());
        } catch (IOException refused) {
            if (service.isAlive() && body.length > (22 << 20)) {
                return new Answer(413, "application/problem+json", seconds(started));
            }
            throw refused;
        }
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                seconds(started));
    }

    static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    /** What is wrong after something hostile was refused, empty when nothing is; what an odd file left is put right. */
    public String damage(Answer answer) throws IOException, InterruptedException {
        if (Upload.tiny().on(this).status() != 200) {
            return "serves no more";
        }
        try (Stream<Path> kept = Files.walk(temporary)) {
            if (kept.anyMatch(file -> file.startsWith(temporary.resolve("uploads")) && Files.isRegularFile(file))) {
                return "left a file";
            }
        }
        if (answer.isRefusal()) {
            return stored().equals(stored) ? "" : "stored something";
        }
        tidy();
        return "";
    }

    private void tidy() throws IOException, InterruptedException {
        Matcher ids = ID.matcher(text(request("GET", Upload.MEETINGS + "?size=100", Upload.JSON, new byte[0])));
        while (ids.find()) {
            if (!ids.group(1).equals(meeting)) {
                text(request("DELETE", Upload.MEETINGS + "/" + ids.group(1), Upload.JSON, new byte[0]));
            }
        }
        text(request("PUT", Upload.TRANSCRIPT, Upload.TEXT, "Ann: Hello.".getBytes(StandardCharsets.UTF_8)));
        stored = stored();
    }

    /** The meetings and the transcript there is. */
    private String stored() throws IOException, InterruptedException {
        return text(request("GET", Upload.MEETINGS + "?size=100", Upload.JSON, new byte[0]))
                + text(request("GET", Upload.TRANSCRIPT, Upload.JSON, new byte[0]));
    }

    private String text(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String method, String path, String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create(service.url(path(path))))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Accept", Upload.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        service.close();
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            throw new java.io.UncheckedIOException(kept);
        }
    }
}
