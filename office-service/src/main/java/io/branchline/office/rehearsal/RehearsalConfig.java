package io.branchline.office.rehearsal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether there is a rehearsal. */
@ConfigMapping(prefix = "branchline.rehearsal")
interface RehearsalConfig {
    /** Off: the first minutes take about a second longer, and the two seconds of one processor after the start are spared. */
    @WithDefault("true")
    boolean enabled();
}
