package io.branchline.gateway.identity;

import java.util.Set;

/**
 * Who is asking, once verified.
 *
 * @param tenant the organisation whose data may be touched, 1 to 100 characters
 * @param subject the stable id of the person or key within the tenant, 1 to 200 characters
 * @param roles of {@code user}, {@code practitioner}, {@code admin}
 * @param scopes what it may reach, {@code office} or {@code office.read}; empty means everything
 */
public record Principal(String tenant, String subject, Set<String> roles, Set<String> scopes) {
    /** Every role there is. */
    public static final Set<String> ROLES = Set.of("user", "practitioner", "admin");

    private static final int MAX_TENANT = 100;
    private static final int MAX_SUBJECT = 200;

    public Principal {
        if (tenant.isBlank() || tenant.length() > MAX_TENANT || subject.isBlank() || subject.length() > MAX_SUBJECT) {
            throw new IllegalArgumentException("tenant or subject is missing or too long");
        }
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** A principal whose reach only its roles limit. */
    public Principal(String tenant, String subject, Set<String> roles) {
        this(tenant, subject, roles, Set.of());
    }

    /** Whether the scopes allow to ask this service, to read only or to change as well. */
    public boolean mayReach(String service, boolean readOnly) {
        return scopes.isEmpty() || scopes.contains(service) || (readOnly && scopes.contains(service + ".read"));
    }
}
