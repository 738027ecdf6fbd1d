package io.branchline.deploy.edge;

import io.branchline.kit.testing.contract.IdPathMatrix;
import io.branchline.kit.testing.contract.IdPathMatrix.Stranger;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite as it is shipped, through the gateway, from the merged document: every id path x everybody else. */
class EveryIdPathTest {
    private static final List<Packaged> STARTED = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it
    static Path folder;

    private static @Nullable Issuer issuer;
    private static int gateway;

    @BeforeAll
    static void start() throws Exception {
        Issuer ours = new Issuer();
        issuer = ours;
        gateway = Packaged.freePort();
        String door = "quarkus.oidc.auth-server-url=http://127.0.0.1:" + gateway;
        STARTED.add(Packaged.start("nutrition-service", Packaged.freePort(), folder, door));
        STARTED.add(Packaged.start("office-service", Packaged.freePort(), folder, door));
        for (Packaged service : STARTED) {
            service.ready();
        }
        STARTED.add(Packaged.start(
                "gateway",
                gateway,
                folder,
                "branchline.routes.nutrition.upstreams=http://127.0.0.1:"
                        + STARTED.get(0).port(),
                "branchline.routes.office.upstreams=http://127.0.0.1:"
                        + STARTED.get(1).port(),
                "branchline.oidc.issuer=" + ours.name(),
                "branchline.oidc.audience=branchline",
                "branchline.limits.enabled=false",
                "branchline.portal.refresh=200ms"));
        STARTED.get(2).ready();
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = gateway;
    }

    @AfterAll
    static void stop() {
        STARTED.forEach(started -> started.process().destroy());
        STARTED.forEach(Packaged::close);
        if (issuer != null) {
            issuer.close();
        }
        RestAssured.reset();
    }

    @TestFactory
    Stream<DynamicTest> whatExistsAndWhatDoesNotLookTheSameToEverybodyElse() throws Exception {
        Issuer ours = issuer;
        if (ours == null) {
            throw new AssertionError("not started");
        }
        String owner = ours.token("acme", "alice", "user", "practitioner", "admin");
        List<Stranger> strangers = List.of(
                new Stranger("nobody", null, Set.of(401)),
                new Stranger("another user", ours.token("acme", "bob", "user"), Set.of(403, 404)),
                new Stranger(
                        "another tenant", ours.token("other", "alice", "user", "practitioner", "admin"), Set.of(404)),
                new Stranger("somebody without a role", ours.token("acme", "carol"), Set.of(403, 404)),
                new Stranger(
                        "the same name in another tenant", ours.token("other", "alice", "user"), Set.of(403, 404)));
        return new IdPathMatrix(merged(), owner, strangers).tests();
    }

    /** Both services' parts may take a moment to be read. */
    private static String merged() {
        String document = "";
        for (int i = 0;
                i < 200 && !(document.contains("/api/v1/nutrition/") && document.contains("/api/v1/office/"));
                i++) {
            document = IdPathMatrix.documentAt("/openapi?format=json");
        }
        return document;
    }
}
