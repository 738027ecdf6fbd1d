package io.branchline.deploy.edge;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A small OpenID provider: discovery, one ES256 key, tokens for whoever a test needs. */
final class Issuer implements AutoCloseable {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair key;

    Issuer() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        key = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean discovery = exchange.getRequestURI().getPath().endsWith("openid-configuration");
            byte[] body = (discovery ? discovery() : keys()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String name() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(String tenant, String subject, String... roles) throws GeneralSecurityException {
        long end = Clock.systemUTC().instant().getEpochSecond() + 3_600;
        String groups =
                List.of(roles).stream().map(role -> '"' + role + '"').collect(Collectors.joining(",", "[", "]"));
        String claims =
                "{\"iss\":\"%s\",\"aud\":\"branchline\",\"sub\":\"%s\",\"tenant\":\"%s\",\"groups\":%s,\"exp\":%d}"
                        .formatted(name(), subject, tenant, groups, end);
        String signed = encode("{\"alg\":\"ES256\",\"kid\":\"1\"}") + "." + encode(claims);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + URL.encodeToString(signature.sign());
    }

    private String discovery() {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(name(), name());
    }

    private String keys() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"1\",\"use\":\"sig\",\"alg\":\"ES256\",\"x\":\"%s\",\"y\":\"%s\"}]}"
                .formatted(coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] tail = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - 32), bytes.length);
        byte[] fixed = new byte[32];
        System.arraycopy(tail, 0, fixed, 32 - tail.length, tail.length);
        return URL.encodeToString(fixed);
    }

    private static String encode(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
