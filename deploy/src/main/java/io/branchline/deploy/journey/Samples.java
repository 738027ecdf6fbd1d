package io.branchline.deploy.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the journey sends: requests kept as files beside the code, with dates filled in. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream("/journey/" + name)) {
            if (in == null) {
                throw new JourneyFailure("the sample " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    /** A request in which {@code ${name}} stands for each of the values. */
    static JsonNode json(String name, Map<String, String> values) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return JSON.readTree(text);
    }
}
