package io.branchline.gateway.route;

import io.branchline.gateway.settings.Setting;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A configured way, checked. */
public record Route(String name, String prefix, List<Upstream> upstreams, RouteConfig.Way limits) {
    private static final int MAX_UPSTREAMS = 30;

    static Route of(Map.Entry<String, RouteConfig.Way> entry, UpstreamConfig config, long mostBody) {
        String name = entry.getKey();
        RouteConfig.Way way = entry.getValue();
        String key = "branchline.routes." + name;
        if (!way.prefix().matches("(/[A-Za-z0-9._-]+)+")) {
            throw Setting.wrong(
                    key + ".prefix",
                    way.prefix(),
                    "write a path such as /api/v1/" + name + " without a slash at its end");
        }
        Setting.between(key + ".upstreams (their number)", way.upstreams().size(), 1, MAX_UPSTREAMS);
        Setting.between(key + ".answer-within", way.answerWithin(), Duration.ofMillis(10), Duration.ofHours(1));
        Setting.between(key + ".idle-after", way.idleAfter(), Duration.ofMillis(100), Duration.ofHours(1));
        Setting.between(key + ".max-body", way.maxBody(), 0, mostBody);
        Setting.between(key + ".max-json", way.maxJson(), 0, way.maxBody());
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

    /** Whether there is one more address that looks as if it could answer. */
    public boolean hasOther(int tried) {
        for (int at = 0; at < upstreams.size(); at++) {
            Upstream candidate = upstreams.get(at);
            if ((tried & (1 << at)) == 0 && candidate.isReady() && !candidate.isOpen()) {
                return true;
            }
        }
        return false;
    }

    private static Upstream upstream(String key, URI address, UpstreamConfig config) {
        String path = address.getRawPath();
        boolean plain = path == null || path.isEmpty() || path.equals("/");
        if (!"http".equals(address.getScheme()) || address.getHost() == null || !plain) {
            throw Setting.wrong(key + ".upstreams", address, "write http://host:port, nothing after it");
        }
        return new Upstream(
                address.getHost(),
                address.getPort() < 0 ? 80 : address.getPort(),
                config.failures(),
                config.pause().toNanos());
    }
}
