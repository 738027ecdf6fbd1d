package io.branchline.gateway.access;

import io.branchline.gateway.header.Network;
import io.branchline.gateway.settings.Setting;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/** Figures are for the people who run the gateway: {@code /q/} beside health does not exist for anybody else. */
@Singleton
public class Operators {
    private final List<Network> from;

    Operators(Config config) {
        from = config.from().stream().map(Operators::network).toList();
    }

    /** Who may read the metrics. */
    @ConfigMapping(prefix = "branchline.operators")
    public interface Config {
        /** Addresses or blocks that may ask for {@code /q/metrics} directly; what came through a proxy may not. */
        @WithDefault("127.0.0.0/8,::1,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,169.254.0.0/16,fc00::/7,fe80::/10")
        List<String> from();
    }

    /** Whether this caller gets to see the path. */
    public boolean mayAsk(HttpServerRequest in, String path) {
        if (!path.startsWith("/q/") || path.startsWith("/q/health")) {
            return true;
        }
        boolean carried =
                in.headers().contains("X-Forwarded-For") || in.headers().contains("Forwarded");
        String peer = in.remoteAddress().hostAddress();
        return !carried && from.stream().anyMatch(network -> network.contains(peer));
    }

    private static Network network(String text) {
        Network network = Network.parse(text.strip());
        if (network == null) {
            throw Setting.wrong(
                    "branchline.operators.from", text, "write addresses or blocks such as 10.0.0.7,10.1.0.0/16");
        }
        return network;
    }
}
