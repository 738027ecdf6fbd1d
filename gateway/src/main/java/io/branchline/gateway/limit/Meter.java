package io.branchline.gateway.limit;

import io.branchline.gateway.problem.EdgeProblem;
import org.jspecify.annotations.Nullable;

/** One caller at one service: a token bucket as the generic cell rate algorithm, requests under way, requests of the day. */
final class Meter {
    static final long NANOS_A_DAY = 86_400_000_000_000L;
    private static final long NEWS_NANOS = 10_000_000_000L;

    private final Allowance allowance;
    private long emptyAt;
    private int underWay;
    private long day;
    private long today;
    private long unreported;
    private long lastUsed;

    Meter(Allowance allowance, long now) {
        this.allowance = allowance;
        this.emptyAt = now;
        this.lastUsed = now;
        this.day = now / NANOS_A_DAY;
    }

    /**
     * Lets one request in or says why not.
     *
     * @param now nanoseconds since the epoch
     */
    synchronized @Nullable EdgeProblem enter(long now, boolean shadow) {
        lastUsed = now;
        turnDay(now);
        EdgeProblem refusal = refusal(now);
        if (refusal == null || shadow) {
            emptyAt = Math.max(emptyAt, now) + allowance.interval();
            underWay++;
            today++;
            unreported++;
        }
        return refusal;
    }

    synchronized void leave() {
        underWay--;
    }

    /** Requests that may be made right now. */
    synchronized long remaining(long now) {
        long free = allowance.burst() * allowance.interval() - Math.max(0, emptyAt - now);
        return Math.max(0, free / allowance.interval());
    }

    /** Whole seconds until one more request fits, at least 1. */
    synchronized long secondsUntilNext(long now, EdgeProblem why) {
        long nanos = switch (why) {
            case QUOTA_USED_UP -> (day + 1) * NANOS_A_DAY - now;
            case TOO_FAST -> emptyAt - now - (allowance.burst() - 1) * allowance.interval();
            default -> 0;
        };
        return Math.max(1, (nanos + 999_999_999) / 1_000_000_000);
    }

    /** Where the caller stands, as the {@code RateLimit} header says it. */
    synchronized String standing(long now) {
        String name = allowance.name();
        return "\"" + name + "\";r=" + remaining(now) + ", \"" + name + "-day\";r="
                + Math.max(0, allowance.daily() - today);
    }

    /** Whether other replicas should hear of it, or it of them. */
    synchronized boolean hasNews(long now) {
        return unreported > 0 || now - lastUsed < NEWS_NANOS;
    }

    /** Takes what has been counted since the last report. */
    synchronized long report(long now) {
        turnDay(now);
        long taken = unreported;
        unreported = 0;
        return taken;
    }

    /** The report did not arrive. */
    synchronized void giveBack(long taken) {
        unreported += taken;
    }

    /** Learns the day's total of all replicas; what others let in empties this bucket, too. */
    synchronized void learn(long total, long now) {
        long others = total + unreported - today;
        if (others > 0) {
            today += others;
            long full = now + allowance.burst() * allowance.interval();
            emptyAt = Math.min(full, Math.max(emptyAt, now) + others * allowance.interval());
        }
    }

    /** Whether nothing would be lost by forgetting this meter. */
    synchronized boolean isIdle(long now) {
        return underWay == 0 && unreported == 0 && emptyAt <= now && now - lastUsed > 60_000_000_000L;
    }

    private @Nullable EdgeProblem refusal(long now) {
        if (underWay >= allowance.concurrent()) {
            return EdgeProblem.TOO_MANY_AT_ONCE;
        }
        if (today >= allowance.daily()) {
            return EdgeProblem.QUOTA_USED_UP;
        }
        boolean full = Math.max(emptyAt, now) + allowance.interval() - now > allowance.burst() * allowance.interval();
        return full ? EdgeProblem.TOO_FAST : null;
    }

    private void turnDay(long now) {
        long present = now / NANOS_A_DAY;
        if (present != day) {
            day = present;
            today = 0;
            unreported = 0;
        }
    }
}
