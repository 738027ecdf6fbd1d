package io.branchline.gateway.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How much one caller may ask of one service. Nobody is limited on one's own machine, where nobody has to sign in. */
@ConfigMapping(prefix = "branchline.limits")
public interface LimitConfig {
    /** Whether anything is counted at all. */
    @WithDefault("true")
    boolean enabled();

    /** Counts and reports, refuses nobody: to find good figures before they bite. */
    @WithDefault("false")
    boolean shadow();

    /** Whether replicas add up what they counted, once a second through the database; day quotas then outlive a restart. */
    @WithDefault("false")
    boolean shared();

    /** Requests a second that a caller may go on with, 0.01 to 1,000,000. */
    @WithDefault("50")
    double perSecond();

    /** Requests that a caller may make at once after a rest. */
    @WithDefault("100")
    int burst();

    /** Requests of a caller under way at the same time. */
    @WithDefault("64")
    int concurrent();

    /** Requests of a caller in a day (UTC). */
    @WithDefault("200000")
    long daily();

    /**
     * Requests of all callers together that one service may have under way; more are answered 503 at once. About twice the
     * cores of the service's replicas keeps waiting short under overload. Event streams do not count.
     */
    @WithDefault("256")
    int inFlight();

    /** Other figures for a service, by route name; {@code gateway} is the gateway's own API. */
    Map<String, Other> routes();

    /** What differs; the rest stays as above. */
    interface Other {
        Optional<Double> perSecond();

        Optional<Integer> burst();

        Optional<Integer> concurrent();

        Optional<Long> daily();

        Optional<Integer> inFlight();
    }
}
