package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;

/** Minutes as Word files. */
public final class MinutesDocx {
    private MinutesDocx() {}

    /** The official Chinese 纪要 (GB/T 9704-2012 clause 10.3). */
    public static byte[] official(MinutesContent content) {
        return DocxWriter.write(Composer.compose(OfficialMinutes.of(content)));
    }
}
