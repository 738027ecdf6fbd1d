package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.pdf.OfficialPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;

/** Minutes as PDF; both throw {@link io.branchline.office.engine.document.font.MissingFont} where no font can set them. */
public final class MinutesPdf {
    private MinutesPdf() {}

    /** The official Chinese 纪要 (GB/T 9704-2012 clause 10.3). */
    public static byte[] official(MinutesContent content, FontShelf shelf) {
        return OfficialPdf.write(Composer.compose(OfficialMinutes.of(content)), shelf);
    }

    /** English minutes with headings, lists and a table of actions. */
    public static byte[] english(MinutesContent content, FontShelf shelf) {
        return FlowPdf.write(EnglishMinutes.of(content), shelf);
    }
}
