package io.branchline.deploy.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The gateway and both services on neighbouring ports of the loopback interface. */
final class Suite implements AutoCloseable {
    private static final Path SAMPLE =
            Path.of("office-service", "src", "main", "resources", "samples", "akash-sig-chain-2023-05-02.vtt");
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(150);

    private final List<Application> applications = new CopyOnWriteArrayList<>();
    private final Options options;
    private volatile boolean stopping;

    Suite(Options options) {
        this.options = options;
    }

    /** Whether every application has a record of a start of the present build. */
    boolean isRecorded() {
        return Stream.of("nutrition-service", "office-service", "gateway")
                .allMatch(module -> new StartArchive(folder(module)).isThere());
    }

    /**
     * Starts all three, waits until they are ready and stops them, so that the JVM keeps what a start loads. Whatever goes wrong
     * costs only the faster start: the real one says what is the matter.
     */
    void record() throws IOException, InterruptedException {
        boolean ready = false;
        start(true);
        try {
            awaitReady();
            takeMinutes();
            ready = true;
        } catch (IllegalStateException told) {
            // The start that follows meets the same and tells it.
        }
        for (Application application : applications) {
            application.process().destroy();
        }
        for (Application application : applications) {
            if (ready) {
                application.keepRecord();
            } else {
                application.stop();
                application.archive().drop();
            }
        }
        applications.clear();
    }

    /** The first request goes into the record, too: one that stores nothing, and whose answer does not matter. */
    private void takeMinutes() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + options.port() + "/api/v1/office/minutes"))
                    .header("Content-Type", "text/vtt")
                    .timeout(Duration.ofSeconds(60))
                    .POST(BodyPublishers.ofFile(SAMPLE))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (IOException unanswered) {
            // The start is recorded all the same.
        }
    }

    /** Starts all three; a port that is taken is an {@link IllegalStateException} with one clear line. */
    void start() throws IOException {
        start(false);
    }

    private void start(boolean recorded) throws IOException {
        if (stopping) {
            throw new IllegalStateException("stopped before it was started");
        }
        int gateway = options.port();
        for (int port = gateway; port < gateway + 3; port++) {
            requireFree(port);
        }
        applications.add(service("nutrition", gateway + 1, recorded));
        applications.add(service("office", gateway + 2, recorded));
        List<String> settings = settings("gateway");
        settings.add("branchline.routes.nutrition.upstreams=http://127.0.0.1:" + (gateway + 1));
        settings.add("branchline.routes.office.upstreams=http://127.0.0.1:" + (gateway + 2));
        applications.add(Application.start("gateway", folder("gateway"), gateway, settings, logs(), recorded));
    }

    /** Returns when all three are ready; one that ended or hangs is an {@link IllegalStateException}. */
    void awaitReady() throws InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        for (Application application : applications) {
            while (!application.isReady(client)) {
                if (application.process().waitFor(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("%s did not start: %s (all of it: %s)"
                            .formatted(application.name(), application.lastError(), application.log()));
                }
                if (System.nanoTime() > limit) {
                    throw new IllegalStateException("%s is not ready after %d s (its log: %s)"
                            .formatted(application.name(), START_LIMIT.toSeconds(), application.log()));
                }
            }
        }
    }

    /** Returns when one of the applications has ended by itself, with its name; empty when the suite is being stopped. */
    Optional<String> awaitEnd() {
        CompletableFuture<?>[] ends = applications.stream()
                .map(application -> application.process().onExit().thenApply(ended -> application.name()))
                .toArray(CompletableFuture[]::new);
        String ended = String.valueOf(CompletableFuture.anyOf(ends).join());
        return stopping ? Optional.empty() : Optional.of(ended);
    }

    @Override
    public void close() {
        stopping = true;
        for (int i = applications.size() - 1; i >= 0; i--) {
            applications.get(i).stop();
        }
    }

    private Application service(String name, int port, boolean recorded) throws IOException {
        List<String> settings = settings(name);
        settings.add("quarkus.oidc.auth-server-url=http://127.0.0.1:" + options.port());
        return Application.start(name, folder(name + "-service"), port, settings, logs(), recorded);
    }

    private List<String> settings(String name) {
        List<String> settings = new ArrayList<>();
        options.postgres().ifPresent(url -> {
            String separator = url.contains("?") ? "&" : "?";
            settings.add("quarkus.datasource.jdbc.url=" + url + separator + "currentSchema=" + name);
            settings.add("quarkus.flyway.schemas=" + name);
            settings.add("quarkus.flyway.create-schemas=true");
        });
        return settings;
    }

    private Path folder(String module) {
        return Path.of(module, "target", options.postgres().isPresent() ? "quarkus-app-postgresql" : "quarkus-app");
    }

    private static Path logs() {
        return Path.of(".data", "logs");
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new IllegalStateException(
                    "port " + port + " is in use; stop what uses it or choose others with --port N", taken);
        }
    }
}
