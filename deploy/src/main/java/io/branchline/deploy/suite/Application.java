package io.branchline.deploy.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One started application, what speeds its next start up, and where its log goes. */
record Application(String name, int port, Process process, Path log, StartArchive archive) {
    private static final int STOP_SECONDS = 25;
    private static final int RECORD_SECONDS = 180;
    /** How a JVM ends in order when it is asked to: 128 and the number of SIGTERM. */
    private static final int ASKED_TO_END = 143;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ctrl-C reaches every process of the terminal at once; only the launcher listens, and stops the others in their order. */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    /**
     * Starts {@code <module>/target/<folder>/quarkus-run.jar} with the settings as system properties.
     *
     * @param recorded whether the start is recorded for later ones, instead of using such a record
     */
    static Application start(String name, Path home, int port, List<String> settings, Path logs, boolean recorded)
            throws IOException {
        Files.createDirectories(logs);
        Path log = logs.resolve(name + ".log");
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx384m");
        StartArchive archive = new StartArchive(home);
        command.addAll(recorded ? archive.recording() : archive.using());
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach(setting -> command.add("-D" + setting));
        command.add("-jar");
        command.add(home.resolve("quarkus-run.jar").toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Application(name, port, process, log, archive);
    }

    /** Whether its readiness check answers 200 now, and does not say that a service is missing: the gateway sees its services late. */
    boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && seesAll(answer.body());
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether no check of a readiness answer says {@code "allReady": false}. */
    static boolean seesAll(String readiness) throws JsonProcessingException {
        return JSON.readTree(readiness).findValues("allReady").stream().allMatch(JsonNode::asBoolean);
    }

    /** The last line of the log that tells what went wrong. */
    String lastError() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("ERROR") || line.contains("Caused by"))
                    .reduce((first, second) -> second)
                    .orElse("no reason in its log");
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }

    /** Asks it to stop and waits; what does not stop in time is ended. */
    void stop() {
        endsWithin(STOP_SECONDS);
    }

    /** Stops a recorded start and keeps its record, if there is a whole one. */
    void keepRecord() throws IOException {
        if (endsWithin(RECORD_SECONDS) && process.exitValue() == ASKED_TO_END) {
            archive.take();
        } else {
            archive.drop();
        }
    }

    private boolean endsWithin(int seconds) {
        process.destroy();
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
