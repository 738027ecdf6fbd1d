package io.branchline.gateway.route;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All configured routes, the longest prefix first. */
@Singleton
public class Routes {
    private final List<Route> all;

    Routes(RouteConfig config, UpstreamConfig upstreams) {
        all = config.ways().entrySet().stream()
                .map(way -> Route.of(way, upstreams))
                .sorted(Comparator.comparingInt((Route route) -> -route.prefix().length()))
                .toList();
    }

    /** The route of a raw path, or null when it is the gateway's own. */
    public @Nullable Route find(String path) {
        for (Route route : all) {
            if (route.matches(path)) {
                return route;
            }
        }
        return null;
    }

    /** In the order in which they are tried. */
    public List<Route> all() {
        return all;
    }
}
