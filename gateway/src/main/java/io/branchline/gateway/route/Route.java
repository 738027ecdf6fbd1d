package io.branchline.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A configured way, checked. */
public record Route(String name, String prefix, List<Upstream> upstreams, RouteConfig.Way limits) {

    static Route of(Map.Entry<String, RouteConfig.Way> entry) {
        String name = entry.getKey();
        RouteConfig.Way way = entry.getValue();
        String key = "branchline.routes." + name;
        if (!way.prefix().matches("(/[A-Za-z0-9._-]+)+")) {
            throw new IllegalStateException(key + ".prefix is '" + way.prefix() + "': write a path such as /api/v1/"
                    + name + " without a slash at its end.");
        }
        if (way.upstreams().isEmpty()) {
            throw new IllegalStateException(key + ".upstreams is empty: name at least one http://host:port.");
        }
        return new Route(
                name,
                way.prefix(),
                way.upstreams().stream().map(address -> upstream(key, address)).toList(),
                way);
    }

    /** Whether the raw path is the prefix or lies below it. */
    public boolean matches(String path) {
        int length = prefix.length();
        return path.startsWith(prefix) && (path.length() == length || path.charAt(length) == '/');
    }

    private static Upstream upstream(String key, URI address) {
        String path = address.getRawPath();
        boolean plain = path == null || path.isEmpty() || path.equals("/");
        if (!"http".equals(address.getScheme()) || address.getHost() == null || !plain) {
            throw new IllegalStateException(
                    key + ".upstreams has '" + address + "': write http://host:port, nothing after it.");
        }
        return new Upstream(address.getHost(), address.getPort() < 0 ? 80 : address.getPort());
    }
}
