package io.branchline.gateway.token;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Publishes the public keys where the services look for them. */
@ApplicationScoped
class KeySet {
    private final InternalTokens tokens;

    KeySet(InternalTokens tokens) {
        this.tokens = tokens;
    }

    void routes(@Observes Router router) {
        router.get("/internal/jwks.json")
                .handler(context -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "max-age=60")
                        .end(tokens.keySet()));
    }
}
