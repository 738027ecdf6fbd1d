package io.branchline.gateway.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** An OIDC issuer with an RSA and an EC key; it remembers what it was asked for. */
public class FakeIssuer implements QuarkusTestResourceLifecycleManager {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final RsaJsonWebKey rsa;
    private final EllipticCurveJsonWebKey ec;
    private final JsonWebKeySet keys;
    private @Nullable HttpServer server;
    private String issuer = "";

    public FakeIssuer() {
        try {
            rsa = RsaJwkGenerator.generateJwk(2048);
            rsa.setKeyId("rsa-1");
            rsa.setUse("sig");
            ec = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            ec.setKeyId("ec-1");
            keys = new JsonWebKeySet(rsa, ec);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server = started;
            issuer = "http://127.0.0.1:" + started.getAddress().getPort() + "/realms/suite";
            started.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                asked.add(path);
                byte[] body = answer(path).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            started.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of("branchline.oidc.issuer", issuer, "branchline.oidc.audience", "branchline");
    }

    private String answer(String path) {
        if (path.endsWith("openid-configuration")) {
            return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer);
        }
        return keys.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, field -> field.getName().equals("issuer"));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** The {@code iss} of good tokens. */
    public String name() {
        return issuer;
    }

    /** Paths asked for since the start. */
    public List<String> asked() {
        return asked;
    }

    /** Publishes one more RSA key. */
    public void addKey(String id) {
        try {
            RsaJsonWebKey more = RsaJwkGenerator.generateJwk(2048);
            more.setKeyId(id);
            keys.addJsonWebKey(more);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public RsaJsonWebKey rsa() {
        return rsa;
    }

    public EllipticCurveJsonWebKey ec() {
        return ec;
    }
}
