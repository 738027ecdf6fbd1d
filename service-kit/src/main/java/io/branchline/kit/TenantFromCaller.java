package io.branchline.kit;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Binds every query on a {@code @TenantId} entity to the caller's tenant; outside a request it sees nobody's rows. */
@PersistenceUnitExtension
@ApplicationScoped
class TenantFromCaller implements TenantResolver {
    private final Caller caller;

    TenantFromCaller(Caller caller) {
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
