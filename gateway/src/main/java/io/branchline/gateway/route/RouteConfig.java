package io.branchline.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code branchline.routes.NAME.*}: NAME is the service's application name, too, the audience of its tokens. */
@ConfigMapping(prefix = "branchline.routes")
public interface RouteConfig {
    @WithParentName
    Map<String, Way> ways();

    /** One service behind the gateway. */
    interface Way {
        /** Paths equal to this or below it go to the service, {@code /api/v1/nutrition}. */
        String prefix();

        /** Base addresses of its replicas, {@code http://host:port}. */
        List<URI> upstreams();

        /** How long the head of an answer may take, from the end of the request. */
        @WithDefault("30s")
        Duration answerWithin();

        /** How long a body may stand still, either way; a stream that keeps sending is never cut. */
        @WithDefault("60s")
        Duration idleAfter();

        /** The largest request body in bytes, counted while it streams. */
        @WithDefault("26214400")
        long maxBody();

        /** The largest JSON request body in bytes. */
        @WithDefault("1048576")
        long maxJson();
    }
}
