package io.branchline.gateway.wire;

import io.branchline.gateway.problem.Refusal;
import io.branchline.gateway.settings.Setting;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** Answers faulty messages, which {@link StrictTransports} had the decoder find, and closes the ways around it. */
@ApplicationScoped
class StrictWire implements HttpServerOptionsCustomizer {
    /** Nobody outside can guess it, so only the decoder leads here. */
    private static final String PAGE = "/internal/wire-fault/" + UUID.randomUUID() + "/";

    private static volatile long headWithinMillis = 10_000;

    private final Refusal refusal;

    StrictWire(Refusal refusal, WireConfig config) {
        this.refusal = refusal;
        Setting.between(
                "branchline.wire.head-within", config.headWithin(), Duration.ofMillis(100), Duration.ofMinutes(1));
        headWithinMillis = config.headWithin().toMillis();
    }

    static long headWithinMillis() {
        return headWithinMillis;
    }

    static String page(WireFault fault) {
        return PAGE + fault.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        prepare(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        prepare(options);
    }

    void routes(@Observes Router router) {
        for (WireFault fault : WireFault.values()) {
            router.get(page(fault)).handler(context -> answer(context, fault));
        }
    }

    private void answer(RoutingContext context, WireFault fault) {
        context.response().putHeader("Connection", "close");
        refusal.send(context.request(), fault.problem());
    }

    /** HTTP/2 without TLS would go around the decoder. */
    private static void prepare(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
