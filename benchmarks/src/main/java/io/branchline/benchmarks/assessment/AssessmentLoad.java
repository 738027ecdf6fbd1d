package io.branchline.benchmarks.assessment;

import io.branchline.benchmarks.service.LocalService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests a second of the stateless assessment beside the barest JSON route of the same service, in turns; the bar is 0.6 of it.
 * Needs {@code wrk} on the path and the packaged service.
 */
public final class AssessmentLoad {
    private static final String BODY =
            "{\"sex\":\"MALE\",\"ageYears\":34,\"heightCm\":178,\"weightKg\":86,\"waistCm\":96,"
                    + "\"activityLevel\":\"LOW_ACTIVE\",\"standard\":\"CN\",\"goal\":\"LOSE\",\"systolicMmHg\":132,\"diastolicMmHg\":84}";
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern ERRORS = Pattern.compile("(?m)^\\s+(Non-2xx|Socket errors).*$");
    private static final int ROUNDS = 3;

    private AssessmentLoad() {}

    /** The service's {@code quarkus-run.jar}, by default that of the last package; then seconds a round, by default 8. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
        Path jar =
                Path.of(arguments.length > 0 ? arguments[0] : "nutrition-service/target/quarkus-app/quarkus-run.jar");
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        Path post = Files.createTempFile("assessment", ".lua");
        Files.writeString(
                post,
                "wrk.method = \"POST\"\nwrk.headers[\"Content-Type\"] = \"application/json\"\nwrk.body = '" + BODY
                        + "'\n");
        try (LocalService service = new LocalService(jar, "nutrition", 512)) {
            String token = service.token();
            String bare = service.url("/api/v1/nutrition/capabilities");
            String assess = service.url("/api/v1/nutrition/assessments");
            wrk(bare, token, seconds, null);
            wrk(assess, token, seconds, post);
            double bareRate = 0;
            double assessRate = 0;
            for (int i = 0; i < ROUNDS; i++) {
                bareRate += wrk(bare, token, seconds, null) / ROUNDS;
                assessRate += wrk(assess, token, seconds, post) / ROUNDS;
            }
            System.out.printf(
                    "bare JSON %.0f/s, assessment %.0f/s, ratio %.2f (bar 0.60)%n",
                    bareRate, assessRate, assessRate / bareRate);
        } finally {
            Files.deleteIfExists(post);
        }
    }

    private static double wrk(String url, String token, int seconds, @org.jspecify.annotations.Nullable Path script)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c16", "-d" + seconds + "s", "-H", "Authorization: Bearer " + token));
        if (script != null) {
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(url);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || ERRORS.matcher(said).find()) {
            throw new IOException("wrk failed: " + said);
        }
        System.out.printf("%-75s %10s/s%n", url, rate.group(1));
        return Double.parseDouble(rate.group(1));
    }
}
