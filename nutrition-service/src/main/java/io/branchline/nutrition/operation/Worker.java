package io.branchline.nutrition.operation;

import io.branchline.kit.Problem;
import io.branchline.nutrition.operation.OperationStore.Queued;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Does queued work on behalf of its owner; what it makes and its being done are one commit. */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger("io.branchline.nutrition.operation");

    /** Work that has brought the service down twice is not tried again. */
    private static final int MAX_ATTEMPTS = 3;

    private final OperationStore store;
    private final OwnersIdentity identity;
    private final Map<String, Work> kinds;

    Worker(OperationStore store, OwnersIdentity identity, @All List<Work> kinds) {
        this.store = store;
        this.identity = identity;
        this.kinds = kinds.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
    }

    /** Somebody cancelled the work while it ran. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ActivateRequestContext
    void run(UUID id) {
        Optional<Queued> queued = store.start(id);
        if (queued.isEmpty()) {
            return;
        }
        try {
            if (queued.get().attempts() > MAX_ATTEMPTS) {
                throw new IllegalStateException("given up after " + MAX_ATTEMPTS + " attempts");
            }
            identity.assume(queued.get().owner());
            QuarkusTransaction.requiringNew().timeout(600).run(() -> finish(id, queued.get()));
        } catch (Cancelled wished) {
            LOG.infof("operation %s was cancelled", id);
        } catch (Refusal refused) {
            Problem problem = refused.problem();
            LOG.infof("operation %s: %d %s", id, problem.status(), problem.code());
            store.fail(id, refused.in(Locale.ENGLISH, null), refused.in(Locale.SIMPLIFIED_CHINESE, null));
        } catch (Problem refused) {
            LOG.infof("operation %s: %d %s", id, refused.status(), refused.code());
            fail(id, refused);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "operation %s failed", id);
            fail(id, new Problem(500, "internal-error", "The operation failed.", "操作失败。"));
        }
    }

    private void finish(UUID id, Queued queued) {
        Work work = kinds.get(queued.kind());
        if (work == null) {
            throw new IllegalStateException("no work of the kind " + queued.kind());
        }
        String result = work.run(queued.request(), percent -> progress(id, percent));
        if (!store.succeed(id, result)) {
            throw new Cancelled();
        }
    }

    private void progress(UUID id, int percent) {
        if (!QuarkusTransaction.requiringNew().call(() -> store.progress(id, percent))) {
            throw new Cancelled();
        }
    }

    private void fail(UUID id, Problem problem) {
        store.fail(id, problem.in(Locale.ENGLISH, null), problem.in(Locale.SIMPLIFIED_CHINESE, null));
    }
}
