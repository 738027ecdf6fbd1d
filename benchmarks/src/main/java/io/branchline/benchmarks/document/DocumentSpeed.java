package io.branchline.benchmarks.document;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.drafting.OfficialBrief;
import io.branchline.office.engine.document.drafting.OfficialDrafting;
import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.font.FontShelf;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Signing;
import io.branchline.office.engine.document.pdf.OfficialPdf;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How long a notice of 20 pages takes, from brief to file, as docx and as PDF, once warm. */
public final class DocumentSpeed {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 41;
    private static final int POINTS = 102;
    private static final String SENTENCE =
            "各单位要把节约用电摆在重要位置，主要负责同志亲自抓，分管负责同志具体抓，层层压实责任，" + "确保2026年冬季用电高峰期间公共机构用电量同比下降5%以上；对工作不力的，予以通报批评。";

    private DocumentSpeed() {}

    public static void main(String[] arguments) throws IOException {
        print("docx", () -> DocxWriter.write(composed()));
        FontShelf shelf = FontShelf.system(List.of());
        if (shelf.assignments().isEmpty()) {
            System.out.println("No Chinese font is installed; PDF was not measured.");
            return;
        }
        byte[] pdf = OfficialPdf.write(composed(), shelf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            System.out.printf("%d pages, fonts %s%n", document.getNumberOfPages(), shelf.assignments());
        }
        print("pdf", () -> OfficialPdf.write(composed(), shelf));
    }

    private static void print(String what, Supplier<byte[]> work) {
        int bytes = 0;
        for (int i = 0; i < WARM_UP; i++) {
            bytes = work.get().length;
        }
        double[] milliseconds = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            bytes = work.get().length;
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s: median %.0f ms, slowest %.0f ms of %d, %d bytes%n",
                what, milliseconds[MEASURED / 2], milliseconds[MEASURED - 1], MEASURED, bytes);
    }

    private static Composition composed() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            points.add(new Point("第" + (i + 1) + "项要求", SENTENCE, List.of()));
        }
        OfficialBrief brief = new OfficialBrief(
                Kind.NOTICE,
                null,
                null,
                Control.NONE,
                List.of("海州市人民政府"),
                null,
                null,
                null,
                List.of(),
                null,
                "做好冬季公共机构节约用电工作",
                null,
                List.of("各县、区人民政府"),
                null,
                "做好冬季用电高峰期间的节约用电工作",
                null,
                List.of(),
                List.of(new Point("总体要求", null, points)),
                null,
                List.of(),
                LocalDate.of(2026, 11, 23),
                Signing.Manner.SEALED,
                null,
                null,
                Attendance.NONE,
                new Distribution(List.of("市委各部门"), "海州市人民政府办公室", LocalDate.of(2026, 11, 24)));
        return Composer.compose(OfficialDrafting.draft(brief));
    }
}
