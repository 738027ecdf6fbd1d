package io.branchline.gateway.identity;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** With nothing configured everybody is the local principal, so the server must not be reachable from elsewhere. */
@Singleton
public class LocalOnly {
    private static final Logger LOG = Logger.getLogger(LocalOnly.class);
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Principal local = new Principal("local", "local", Principal.ROLES);
    private final boolean open;
    private final String address;

    LocalOnly(
            @All List<Credential> credentials,
            IdentityConfig config,
            @ConfigProperty(name = "quarkus.http.host") String address) {
        this.open = !config.required() && credentials.stream().noneMatch(Credential::configured);
        this.address = address;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        if (!open) {
            return;
        }
        if (!isLoopback(address)) {
            throw new IllegalStateException(
                    "Refusing to start: quarkus.http.host=" + address + " is reachable from other machines, but nobody"
                            + " has to sign in. Set branchline.oidc.issuer and branchline.oidc.audience (bearer tokens),"
                            + " or branchline.api-keys.bootstrap.TENANT (API keys only), or quarkus.http.host=127.0.0.1.");
        }
        LOG.warn("NO IDENTITY IS CONFIGURED: everybody on this machine is tenant 'local' with every role." + " Serving "
                + address + " only. Set branchline.oidc.issuer before anybody else may come in.");
    }

    /** Whether callers who show nothing are the local principal. */
    public boolean open() {
        return open;
    }

    /** Tenant {@code local}, subject {@code local}, every role. */
    public Principal principal() {
        return local;
    }

    /** Whether a Host header names this machine; a page of another site that had its name point here does not. */
    public static boolean isLocalName(String host) {
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') && host.indexOf(':') == port ? host.substring(0, port) : host;
        if (host.startsWith("[") && host.indexOf(']') > 0) {
            name = host.substring(0, host.indexOf(']') + 1);
        }
        return LOCAL_NAMES.contains(name);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
