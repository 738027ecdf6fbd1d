package io.branchline.kit.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a service finds around it: the gateway's key set, and a real PostgreSQL when the run is for one. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private @Nullable HttpServer keys;
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> configuration = new HashMap<>();
            keys = serveKeys();
            configuration.put(
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + keys.getAddress().getPort());
            if (System.getProperty("quarkus.test.profile", "").contains("postgresql")) {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                configuration.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
                configuration.put("quarkus.datasource.username", "postgres");
                configuration.put("quarkus.datasource.password", "postgres");
            }
            return configuration;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (keys != null) {
            keys.stop(0);
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static HttpServer serveKeys() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = SigningKey.jwks().getBytes(StandardCharsets.UTF_8);
        server.createContext("/internal/jwks.json", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
