package io.branchline.benchmarks.office.hostile;

import io.branchline.benchmarks.service.LocalService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sends hostile files to the packaged office service, each to a process of its own, and prints the answer, the seconds until
 * it, and whether it comes in a heap of 100 MB more than a tiny upload needs; the bars are 4xx, 2 s and 100 MB.
 */
public final class HostileUploads {
    private static final int ROOMY = 512;
    private static final int STEP = 10;
    private static final int MOST = 30;
    private static final int BAR = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path jar;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HostileUploads(Path jar) {
        this.jar = jar;
    }

    /**
     * The service's {@code quarkus-run.jar}, by default that of the last package; a part of the names wanted; the word
     * {@code smallest} to look for the smallest heap as well.
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
        Path jar = Path.of(arguments.length > 0 ? arguments[0] : "office-service/target/quarkus-app/quarkus-run.jar");
        String wanted = arguments.length > 1 ? arguments[1] : "";
        boolean smallest = arguments.length > 2 && arguments[2].equals("smallest");
        HostileUploads uploads = new HostileUploads(jar);
        int least = uploads.smallestHeap(Upload.tiny(), STEP);
        print("a tiny upload needs a heap of %d MB", least);
        List<Upload> files = new ArrayList<>(HostileText.all());
        files.addAll(HostileWord.all());
        for (Upload file : files) {
            if (file.name().contains(wanted)) {
                Answer answer = uploads.send(file, least + BAR);
                Answer roomy = answer.status() == 0 ? uploads.send(file, ROOMY) : answer;
                String cost = answer.status() == 0 ? "more than 100 MB" : "at most 100 MB";
                print("%-28s %3d in %5.2f s, %s", file.name(), roomy.status(), roomy.seconds(), cost);
                if (smallest) {
                    print("%-28s %3d MB more", "", uploads.smallestHeap(file, least) - least);
                }
            }
        }
    }

    /** The status, 0 when none came, and the seconds until it. */
    private record Answer(int status, double seconds) {}

    /** The smallest heap in MB, in steps, in which any answer comes. */
    private int smallestHeap(Upload file, int from) throws GeneralSecurityException, InterruptedException {
        int low = from / STEP;
        int high = low + MOST;
        while (low < high) {
            int middle = (low + high) / 2;
            boolean enough = send(file, middle * STEP).status() != 0;
            low = enough ? low : middle + 1;
            high = enough ? middle : high;
        }
        return low * STEP;
    }

    /** Starts a service, wakes it with a tiny upload, sends the file, and sees that it still serves. */
    private Answer send(Upload file, int heap) throws GeneralSecurityException, InterruptedException {
        byte[] content = file.content().get();
        try (LocalService service = new LocalService(jar, "office", heap)) {
            post(service, Upload.tiny());
            long started = System.nanoTime();
            int status = post(service, file, content);
            double seconds = (System.nanoTime() - started) / 1e9;
            post(service, Upload.tiny());
            return new Answer(status, seconds);
        } catch (IOException gone) {
            return new Answer(0, 0);
        }
    }

    private int post(LocalService service, Upload file)
            throws IOException, GeneralSecurityException, InterruptedException {
        return post(service, file, file.content().get());
    }

    private int post(LocalService service, Upload file, byte[] content)
            throws IOException, GeneralSecurityException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url(file.path())))
                .header("Authorization", "Bearer " + service.token())
                .header("Content-Type", file.type())
                .header("Accept", "application/json")
                .header("Idempotency-Key", "hostile")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException refused) {
            if (service.isAlive() && content.length > (22 << 20)) {
                return 413;
            }
            throw refused;
        }
    }

    @SuppressWarnings("SystemOut") // a command line program
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
