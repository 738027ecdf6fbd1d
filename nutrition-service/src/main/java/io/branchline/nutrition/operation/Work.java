package io.branchline.nutrition.operation;

/** A kind of work that may be done after the answer. */
public interface Work {
    /** Names the kind for ever: it stands in the database. */
    String kind();

    /**
     * Does the work in one transaction; it may be called again after a crash.
     *
     * @param request as it was queued
     * @return the path under which the result is found
     * @throws io.branchline.kit.Problem when it cannot be done, with the answer that the caller would have got
     * @throws Refusal when that answer has members of its own
     */
    String run(String request, Progress progress);

    /** Tells the owner how far the work is. */
    interface Progress {
        /** Sets 0 to 99 per cent; ends the work when it was cancelled meanwhile. */
        void at(int percent);
    }
}
