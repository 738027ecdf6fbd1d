package io.branchline.gateway.header;

import io.branchline.gateway.settings.Setting;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Quarkus answers the preflights ({@code quarkus.http.cors.*}); a setting that would let every site in is refused. */
@Singleton
class CorsRules {
    private static final String NAME = "quarkus.http.cors.origins";

    void check(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = NAME) Optional<List<String>> origins,
            @ConfigProperty(name = "quarkus.http.cors.access-control-allow-credentials", defaultValue = "false")
                    boolean credentials) {
        if (enabled) {
            check(origins.orElse(List.of()), credentials);
        }
    }

    static void check(List<String> origins, boolean credentials) {
        if (origins.isEmpty()) {
            throw Setting.wrong(NAME, "", "name the sites that may call, https://app.example.org");
        }
        boolean everybody = origins.contains("*") || origins.contains("/.*/");
        if (everybody && credentials) {
            throw Setting.wrong(NAME, origins, "with access-control-allow-credentials=true name the sites one by one");
        }
    }
}
