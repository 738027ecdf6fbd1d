package io.branchline.office.font;

import io.branchline.kit.Problem;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.font.MissingFont;
import io.branchline.office.engine.document.standard.Face;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fonts of this machine, looked for when the first PDF is wanted. */
@Singleton
public final class Fonts {
    private final FontConfig config;
    private @Nullable FontShelf shelf;

    Fonts(FontConfig config) {
        this.config = config;
    }

    /** Draws with the fonts there are; where they do not suffice the answer is 503 {@code no-font} or 422 {@code no-glyph}. */
    public byte[] draw(Function<FontShelf, byte[]> drawing) {
        try {
            return drawing.apply(shelf());
        } catch (MissingFont e) {
            int status = e.code().equals("no-font") ? 503 : 422;
            throw new Problem(status, e.code(), e.text().en(), e.text().zh());
        }
    }

    /** Each face of GB/T 9704-2012 with the family that sets it here; empty where no Chinese font is installed. */
    public Map<Face, String> assignments() {
        return shelf().assignments();
    }

    private synchronized FontShelf shelf() {
        FontShelf found = shelf;
        if (found == null) {
            found = FontShelf.system(config.folders().orElse(List.of()));
            shelf = found;
        }
        return found;
    }
}
