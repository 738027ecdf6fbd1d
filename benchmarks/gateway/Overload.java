import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate whether or not answers come (so that waiting is counted): what can be done, three times that, and
 * what can be done again. java Overload.java SERVICE_PORT GATEWAY_PORT RATE TOKEN; a SERVICE_PORT other than 0 starts a
 * service there that can do 4 at a time in 20 ms each, 200 a second. Rates stay far below what this one process can send.
 */
class Overload {
    private static final int AT_ONCE = 4;
    private static final long MILLIS_EACH = 20;
    private static final int SECONDS = 10;
    private static final int MOST_UNDER_WAY = 4_000;

    private record Seen(double atSecond, int status, double millis, boolean saysWhen) {}

    private static URI address = URI.create("/");
    private static String token = "";
    private static HttpClient client = HttpClient.newHttpClient();

    public static void main(String[] args) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int service = Integer.parseInt(args[0]);
        if (service > 0) {
            serve(service);
        }
        address = URI.create("http://127.0.0.1:" + args[1] + "/api/v1/nutrition/work");
        double rate = Double.parseDouble(args[2]);
        token = args.length > 3 ? args[3] : "";
        client = HttpClient.newBuilder()
                .connectTimeout(java.time.Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(2, Overload::daemon))
                .build();
        // To warm up, and for a gateway that was there before the service to find it.
        load(rate * 0.8, 5);
        Collection<Seen> normal = load(rate * 0.8, SECONDS);
        Collection<Seen> over = load(rate * 3, SECONDS);
        Collection<Seen> after = load(rate * 0.8, SECONDS);
        double usual = percentile(normal, 99);
        double accepted = percentile(over, 99);
        System.out.printf("normal   %5.0f/s: %s%n", rate * 0.8, line(normal));
        System.out.printf("overload %5.0f/s: %s%n", rate * 3, line(over));
        System.out.printf("after    %5.0f/s: %s%n", rate * 0.8, line(after));
        long silent = over.stream().filter(seen -> seen.status() != 200 && !seen.saysWhen()).count();
        System.out.printf("accepted p99 %.1f ms = %.2f x normal (bar 2); %d refusals without Retry-After (bar 0); back to normal after %.1f s (bar 5)%n",
                accepted, accepted / usual, silent, recovered(after, usual));
        System.exit(0);
    }

    /** Sends at the rate; latency counts from when the request was due. */
    private static Collection<Seen> load(double rate, int seconds) {
        ConcurrentLinkedQueue<Seen> all = new ConcurrentLinkedQueue<>();
        AtomicInteger underWay = new AtomicInteger();
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(java.time.Duration.ofSeconds(20));
        if (!token.isEmpty()) {
            builder.header("Authorization", "Bearer " + token);
        }
        HttpRequest request = builder.build();
        long start = System.nanoTime();
        long count = (long) (rate * seconds);
        for (long i = 0; i < count; i++) {
            long due = start + (long) (i / rate * 1e9);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            if (underWay.get() >= MOST_UNDER_WAY) {
                all.add(new Seen((due - start) / 1e9, -1, 0, false));
                continue;
            }
            underWay.incrementAndGet();
            client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                underWay.decrementAndGet();
                all.add(seen(answer, due, start));
            });
        }
        while (underWay.get() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return all;
    }

    private static Seen seen(HttpResponse<Void> answer, long due, long start) {
        double millis = (System.nanoTime() - due) / 1e6;
        double at = (due - start) / 1e9;
        return answer == null
                ? new Seen(at, 0, millis, false)
                : new Seen(at, answer.statusCode(), millis, answer.headers().firstValue("Retry-After").isPresent());
    }

    private static String line(Collection<Seen> all) {
        List<Integer> statuses = all.stream().map(Seen::status).distinct().sorted().toList();
        StringBuilder text = new StringBuilder();
        for (int status : statuses) {
            text.append(all.stream().filter(seen -> seen.status() == status).count()).append(" x ").append(status).append(", ");
        }
        return text + "accepted p50 %.1f ms, p99 %.1f ms".formatted(percentile(all, 50), percentile(all, 99));
    }

    private static double percentile(Collection<Seen> all, int percent) {
        List<Double> accepted = new ArrayList<>(
                all.stream().filter(seen -> seen.status() == 200).map(Seen::millis).sorted().toList());
        return accepted.isEmpty() ? Double.NaN : accepted.get(Math.min(accepted.size() - 1, accepted.size() * percent / 100));
    }

    /** The first half second from which nothing is refused and nothing takes longer than twice the usual p99. */
    private static double recovered(Collection<Seen> after, double usual) {
        return after.stream()
                .filter(seen -> seen.status() != 200 || seen.millis() > 2 * usual + 5)
                .mapToDouble(Seen::atSecond)
                .filter(at -> at < SECONDS)
                .max()
                .orElse(0);
    }

    private static void serve(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        byte[] body = "{}".getBytes(StandardCharsets.US_ASCII);
        server.setExecutor(Executors.newFixedThreadPool(AT_ONCE, Overload::daemon));
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/work")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(MILLIS_EACH));
            }
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
