package io.branchline.nutrition.audit;

import io.branchline.kit.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes every answered call under a profile; a refused call has seen nothing and is not noted. */
@ApplicationScoped
class AuditTrail {
    private static final Pattern PROFILE =
            Pattern.compile("/api/v1/nutrition/profiles/([0-9a-f-]{36})(?:/([a-z-]{1,60}))?(?:/.*)?");

    private final Caller caller;
    private final Clock clock;

    AuditTrail(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        Matcher path = PROFILE.matcher(request.getUriInfo().getPath());
        if (response.getStatus() >= 300 || !path.matches()) {
            return;
        }
        String part = path.group(2) == null ? "profile" : path.group(2);
        QuarkusTransaction.requiringNew()
                .run(() -> new AuditEntry(
                                UUID.fromString(path.group(1)),
                                caller.subject(),
                                request.getMethod(),
                                part,
                                clock.instant())
                        .persist());
    }
}
