package io.branchline.nutrition.operation;

import io.branchline.nutrition.operation.OperationStore.Owner;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Lets work run as the caller who asked for it, with the tenant, subject and roles their token had then. */
@ApplicationScoped
class OwnersIdentity {
    private final CurrentIdentityAssociation current;

    OwnersIdentity(CurrentIdentityAssociation current) {
        this.current = current;
    }

    void assume(Owner owner) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(new Remembered(owner));
        if (!owner.roles().isEmpty()) {
            identity.addRoles(Set.of(owner.roles().split(",")));
        }
        current.setIdentity(identity.build());
    }

    /** The claims of the token that matter here. */
    private record Remembered(Owner owner) implements JsonWebToken {
        @Override
        public String getName() {
            return owner.subject();
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("tenant", "sub");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T getClaim(String name) {
            return switch (name) {
                case "tenant" -> (T) owner.tenant();
                case "sub" -> (T) owner.subject();
                default -> null;
            };
        }
    }
}
