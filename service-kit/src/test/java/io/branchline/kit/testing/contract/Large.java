package io.branchline.kit.testing.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;

/** A request with 25 MB of white space; sent without REST-assured, which takes seconds to hand over so much. */
final class Large {
    private static final byte[] BODY = new byte[25 * 1024 * 1024];

    static {
        Arrays.fill(BODY, (byte) ' ');
    }

    private Large() {}

    static HttpResponse<String> send(Operation operation, String path, String token)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", operation.contentType())
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofByteArray(BODY))
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
