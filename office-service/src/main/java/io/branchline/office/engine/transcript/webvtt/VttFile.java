package io.branchline.office.engine.transcript.webvtt;

import io.branchline.office.engine.text.Text;
import java.util.List;

/** A parsed file; {@code notices} name the blocks that were skipped, with their line. */
public record VttFile(List<VttRegion> regions, List<VttCue> cues, List<Text> notices) {
    /** Copies the lists. */
    public VttFile {
        regions = List.copyOf(regions);
        cues = List.copyOf(cues);
        notices = List.copyOf(notices);
    }
}
