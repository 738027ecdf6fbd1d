package io.branchline.nutrition.print;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Where printing looks for what it needs. */
@ConfigMapping(prefix = "branchline.print")
interface PrintConfig {
    /** Folders searched for TrueType fonts with all below them; a folder that is not there is passed over. */
    @WithDefault("/usr/share/fonts,/usr/local/share/fonts,${user.home}/.local/share/fonts,/Library/Fonts")
    List<String> fontFolders();
}
