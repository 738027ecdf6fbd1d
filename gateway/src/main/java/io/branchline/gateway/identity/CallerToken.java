package io.branchline.gateway.identity;

import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The principal in the shape in which REST endpoints of every application read it. */
record CallerToken(Principal principal) implements JsonWebToken {
    @Override
    public String getName() {
        return principal.subject();
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of("sub", "tenant", "groups");
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getClaim(String name) {
        return (T)
                switch (name) {
                    case "sub" -> principal.subject();
                    case "tenant" -> principal.tenant();
                    case "groups" -> principal.roles();
                    default -> null;
                };
    }
}
