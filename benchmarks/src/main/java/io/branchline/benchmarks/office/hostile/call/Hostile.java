package io.branchline.benchmarks.office.hostile.call;

import java.io.IOException;

/** Something hostile that is done to a service. */
public interface Hostile {
    /** What it is called in the table. */
    String name();

    /** Does it, and tells what came back; an error when nothing did. */
    Answer on(Target target) throws IOException, InterruptedException;
}
