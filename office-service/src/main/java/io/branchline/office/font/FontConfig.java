package io.branchline.office.font;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where fonts lie. */
@ConfigMapping(prefix = "branchline.fonts")
interface FontConfig {
    /** Folders to look in besides the system's own, such as one with the typefaces the standard names. */
    Optional<List<Path>> folders();
}
