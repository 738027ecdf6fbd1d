package io.branchline.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Keycloak, unpacked by the Maven profile {@code keycloak}, with the realm {@code branchline} imported. */
public class Keycloak implements QuarkusTestResourceLifecycleManager {
    private static final int LIMIT_SECONDS = 300;

    private @Nullable Process process;
    private String address = "";

    @Override
    public Map<String, String> start() {
        try {
            Path home = home();
            Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
            try (var realm = Keycloak.class.getResourceAsStream("/keycloak/branchline-realm.json")) {
                Files.write(
                        imports.resolve("branchline-realm.json"),
                        java.util.Objects.requireNonNull(realm).readAllBytes());
            }
            int port = freePort();
            address = "http://127.0.0.1:" + port;
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin").resolve("kc.sh").toString(),
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--http-management-scheme=inherited",
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
            Process started = builder.start();
            process = started;
            awaitRealm(started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return Map.of(
                "branchline.oidc.issuer",
                address + "/realms/branchline",
                "branchline.oidc.audience",
                "branchline",
                "branchline.oidc.roles-claim",
                "realm_access/roles");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getName().equals("keycloak"));
    }

    @Override
    public void stop() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        }
    }

    /** Where a realm hands out tokens. */
    public String tokens(String realm) {
        return address + "/realms/" + realm + "/protocol/openid-connect/token";
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(Path.of("target", "keycloak"))) {
            return folders.findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void awaitRealm(Process started) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest discovery = HttpRequest.newBuilder(
                        URI.create(address + "/realms/branchline/.well-known/openid-configuration"))
                .build();
        for (int i = 0; i < LIMIT_SECONDS * 2; i++) {
            try {
                if (client.send(discovery, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            if (started.waitFor(500, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
    }
}
