package io.branchline.kit;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is asking: taken from the gateway's verified internal token, never from a header of the client. */
@RequestScoped
public class Caller {
    /** Works for the tenant's clients, not only for themselves. */
    public static final String PRACTITIONER = "practitioner";

    /** Runs the installation: imports, templates, keys. */
    public static final String ADMIN = "admin";

    private static final int MAX_NAME = 200;

    private static final ThreadLocal<@Nullable Acting> ACTING = new ThreadLocal<>();

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    private record Acting(String tenant, String subject) {}

    /** Does work that a caller asked for earlier, in the background: queries see the rows of that tenant. */
    public static <T extends @Nullable Object> T onBehalfOf(String tenant, String subject, Supplier<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        boolean own = !requests.isActive();
        if (own) {
            requests.activate();
        }
        ACTING.set(new Acting(tenant, subject));
        try {
            return work.get();
        } finally {
            ACTING.remove();
            if (own) {
                requests.terminate();
            }
        }
    }

    /** The tenant of the token; 401 when the token names none. */
    public String tenant() {
        Acting acting = ACTING.get();
        return acting == null ? claim("tenant") : acting.tenant();
    }

    /** The stable id of the person or key within the tenant; 401 when the token names none. */
    public String subject() {
        Acting acting = ACTING.get();
        return acting == null ? claim("sub") : acting.subject();
    }

    /** Role names of the token: {@code user}, {@code practitioner}, {@code admin}. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether the caller holds the role. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    private String claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(name) instanceof String value
                && !value.isBlank()
                && value.length() <= MAX_NAME) {
            return value;
        }
        throw Problem.unauthorized();
    }

    /** Binds every query on a {@code @TenantId} entity to the caller's tenant; outside a request it sees nobody's rows. */
    @PersistenceUnitExtension
    @ApplicationScoped
    static class TenantOfQueries implements TenantResolver {
        private final Caller caller;

        TenantOfQueries(Caller caller) {
            this.caller = caller;
        }

        @Override
        public String getDefaultTenantId() {
            return "";
        }

        @Override
        public String resolveTenantId() {
            return Arc.container().requestContext().isActive() ? caller.tenant() : getDefaultTenantId();
        }
    }
}
