package io.branchline.deploy.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** The public API as any client calls it. A refusal is a {@link JourneyFailure} that quotes the problem's detail. */
final class Api {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final Locale locale;

    Api(String base, Locale locale) {
        this.base = base;
        this.locale = locale;
    }

    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return send("POST", path, "application/json", json.writeValueAsBytes(body));
    }

    JsonNode send(String method, String path, String contentType, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, "application/json")
                .header("Content-Type", contentType)
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        return json.readTree(answer(request));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(get(path, "application/json"));
    }

    byte[] get(String path, String accept) throws IOException, InterruptedException {
        return answer(request(path, accept).GET().build());
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Accept", accept)
                .header("Accept-Language", locale.toLanguageTag());
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            String problem = new String(response.body(), StandardCharsets.UTF_8);
            throw new JourneyFailure("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri().getPath(), response.statusCode(), problem));
        }
        return response.body();
    }
}
