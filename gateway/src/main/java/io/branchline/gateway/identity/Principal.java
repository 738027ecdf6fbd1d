package io.branchline.gateway.identity;

import java.util.Set;

/**
 * Who is asking, once verified.
 *
 * @param tenant the organisation whose data may be touched, 1 to 100 characters
 * @param subject the stable id of the person or key within the tenant, 1 to 200 characters
 * @param roles of {@code user}, {@code practitioner}, {@code admin}
 */
public record Principal(String tenant, String subject, Set<String> roles) {
    /** Every role there is. */
    public static final Set<String> ROLES = Set.of("user", "practitioner", "admin");

    public Principal {
        roles = Set.copyOf(roles);
    }
}
