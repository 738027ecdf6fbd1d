package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.OfficialPdf;

/** Minutes as PDF; throws {@link io.branchline.office.engine.document.font.MissingFont} where no font can set it. */
public final class MinutesPdf {
    private MinutesPdf() {}

    /** The official Chinese 纪要 (GB/T 9704-2012 clause 10.3). */
    public static byte[] official(MinutesContent content, FontShelf shelf) {
        return OfficialPdf.write(Composer.compose(OfficialMinutes.of(content)), shelf);
    }
}
