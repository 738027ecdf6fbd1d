package io.branchline.office.engine.document.font;

import java.nio.file.Path;
import java.util.Set;

/**
 * One TrueType font on the machine.
 *
 * @param postScriptName its name within the file, which may be a collection
 * @param offNormal how far weight and width are from those of a plain or bold cut of normal width, 0 for none
 * @param families every family name it gives itself, in any language
 */
public record FontFile(
        Path path, String postScriptName, Set<String> families, boolean bold, boolean italic, int offNormal) {

    public FontFile {
        families = Set.copyOf(families);
    }

    /** Whether the file holds several fonts. */
    public boolean inCollection() {
        return path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttc");
    }
}
