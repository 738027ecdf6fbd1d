package io.branchline.gateway.apikey;

import io.branchline.gateway.identity.Principal;
import io.branchline.gateway.settings.Setting;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that make the first keys: each is one tenant's administrator and reaches the gateway's own API only. */
final class Bootstrap {
    private static final String NAME = "branchline.api-keys.bootstrap.";
    private static final Set<String> ROLES = Set.of("admin");
    private static final Set<String> SCOPES = Set.of("gateway");

    private final Map<String, Principal> byHash = new HashMap<>();

    Bootstrap(ApiKeyConfig config) {
        config.bootstrap().forEach(this::add);
    }

    boolean isEmpty() {
        return byHash.isEmpty();
    }

    @Nullable
    Principal find(String hash) {
        return byHash.get(hash);
    }

    private void add(String tenant, String configured) {
        String hash = configured.strip().toLowerCase(Locale.ROOT);
        boolean weak = hash.equals(Secret.hash("")) || hash.equals(Secret.hash(Secret.MARK));
        if (!hash.matches("[0-9a-f]{64}") || weak || tenant.isBlank() || tenant.length() > 100) {
            throw Setting.wrong(
                    NAME + tenant,
                    "...",
                    "write the SHA-256 of a secret in 64 hexadecimal digits, as in"
                            + " SECRET=blk_$(openssl rand -hex 32); printf %s \"$SECRET\" | sha256sum");
        }
        if (byHash.put(hash, new Principal(tenant, "bootstrap", ROLES, SCOPES)) != null) {
            throw Setting.wrong(NAME + tenant, "...", "write a hash that no other tenant has");
        }
    }
}
