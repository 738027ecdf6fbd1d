package io.branchline.gateway.route;

import io.branchline.gateway.settings.Setting;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** All configured routes, the longest prefix first. */
@Singleton
public class Routes {
    private final List<Route> all;

    Routes(
            RouteConfig config,
            UpstreamConfig upstreams,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostBody) {
        Setting.between("branchline.routes (their number)", config.ways().size(), 1, 50);
        upstreams.check();
        all = config.ways().entrySet().stream()
                .map(way -> Route.of(way, upstreams, mostBody.asLongValue()))
                .sorted(Comparator.comparingInt((Route route) -> -route.prefix().length()))
                .toList();
        Map<String, Route> byPrefix = new HashMap<>();
        for (Route route : all) {
            Route other = byPrefix.put(route.prefix(), route);
            if (other != null) {
                throw Setting.wrong(
                        "branchline.routes." + route.name() + ".prefix",
                        route.prefix(),
                        "write another path; " + other.name() + " has this one");
            }
        }
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
