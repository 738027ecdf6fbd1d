package io.branchline.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configured way, checked. */
public record Route(String name, String prefix, List<Upstream> upstreams, RouteConfig.Way limits) {
    private static final int MAX_UPSTREAMS = 30;

    static Route of(Map.Entry<String, RouteConfig.Way> entry, UpstreamConfig config) {
        String name = entry.getKey();
        RouteConfig.Way way = entry.getValue();
        String key = "branchline.routes." + name;
        if (!way.prefix().matches("(/[A-Za-z0-9._-]+)+")) {
            throw new IllegalStateException(key + ".prefix is '" + way.prefix() + "': write a path such as /api/v1/"
                    + name + " without a slash at its end.");
        }
        if (way.upstreams().isEmpty() || way.upstreams().size() > MAX_UPSTREAMS) {
            throw new IllegalStateException(
                    key + ".upstreams names " + way.upstreams().size() + " addresses: name 1 to 30, http://host:port.");
        }
        return new Route(
                name,
                way.prefix(),
                way.upstreams().stream()
                        .map(address -> upstream(key, address, config))
                        .toList(),
                way);
    }

    /** Whether the raw path is the prefix or lies below it. */
    public boolean matches(String path) {
        int length = prefix.length();
        return path.startsWith(prefix) && (path.length() == length || path.charAt(length) == '/');
    }

    /** The address to ask: from {@code first} on, one that is ready before one that is not, none whose breaker is open. */
    public @Nullable Upstream choose(int first, int tried, long nanos) {
        int count = upstreams.size();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < count; i++) {
                int at = (first + i) % count;
                Upstream candidate = upstreams.get(at);
                boolean untried = (tried & (1 << at)) == 0;
                if (untried && candidate.isReady() == (round == 0) && candidate.admits(nanos)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static Upstream upstream(String key, URI address, UpstreamConfig config) {
        String path = address.getRawPath();
        boolean plain = path == null || path.isEmpty() || path.equals("/");
        if (!"http".equals(address.getScheme()) || address.getHost() == null || !plain) {
            throw new IllegalStateException(
                    key + ".upstreams has '" + address + "': write http://host:port, nothing after it.");
        }
        return new Upstream(
                address.getHost(),
                address.getPort() < 0 ? 80 : address.getPort(),
                config.failures(),
                config.pause().toNanos());
    }
}
