package io.branchline.gateway.oidc;

import io.branchline.gateway.fetch.Fetch;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The issuer's public keys, read from where the configuration says and from nowhere a token says. */
final class IssuerKeys {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final int MAX_BYTES = 1 << 20;
    private static final long SILENT_MILLIS = 5_000;

    private final Fetch fetch;
    private final String issuer;
    private final @Nullable URI configured;
    private final Clock clock;
    private volatile List<JsonWebKey> keys = List.of();
    private volatile long readAtMillis;
    private volatile boolean failed;
    private volatile @Nullable Future<List<JsonWebKey>> reading;

    IssuerKeys(Vertx vertx, String issuer, @Nullable URI configured, Clock clock) {
        this.fetch = new Fetch(vertx, 3_000, MAX_BYTES);
        this.issuer = issuer;
        this.configured = configured;
        this.clock = clock;
    }

    List<JsonWebKey> known() {
        return keys;
    }

    String health() {
        if (!failed) {
            return "ready";
        }
        return keys.isEmpty() ? "down" : "out of reach, its keys are known";
    }

    /** Keys because a token names one that is not known: asked for at most every 10 s, after a failure every second. */
    Future<List<JsonWebKey>> again() {
        Future<List<JsonWebKey>> underWay = reading;
        if (underWay != null && !underWay.isComplete()) {
            return underWay;
        }
        Duration pause = failed ? AFTER_A_FAILURE : AT_MOST_EVERY;
        if (clock.millis() - readAtMillis < pause.toMillis()) {
            return failed ? Future.failedFuture("the issuer was out of reach just now") : Future.succeededFuture(keys);
        }
        return read();
    }

    Future<List<JsonWebKey>> read() {
        readAtMillis = clock.millis();
        Future<String> address = configured != null
                ? Future.succeededFuture(configured.toString())
                : get(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration")
                        .compose(this::discovered);
        Future<List<JsonWebKey>> fresh = address.compose(this::get).compose(this::keep);
        reading = fresh;
        return fresh.onComplete(done -> {
            failed = done.failed();
            if (failed) {
                LOG.warnf(
                        "The keys of %s could not be read: %s",
                        issuer, done.cause().getMessage());
            }
        });
    }

    private Future<String> discovered(String text) {
        JsonObject document = new JsonObject(text);
        return issuer.equals(document.getString("issuer"))
                ? Future.succeededFuture(document.getString("jwks_uri"))
                : Future.failedFuture("its discovery document names the issuer " + document.getString("issuer"));
    }

    private Future<List<JsonWebKey>> keep(String text) {
        try {
            keys = new JsonWebKeySet(text).getJsonWebKeys();
            return Future.succeededFuture(keys);
        } catch (JoseException notKeys) {
            return Future.failedFuture(notKeys);
        }
    }

    private Future<String> get(String address) {
        return fetch.document(new RequestOptions().setAbsoluteURI(address), SILENT_MILLIS)
                .map(Buffer::toString);
    }
}
