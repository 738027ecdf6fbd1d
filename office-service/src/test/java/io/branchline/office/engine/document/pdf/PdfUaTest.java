package io.branchline.office.engine.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfUaTest {
    @Test
    void a_file_without_tags_is_found_out() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file);
        }
        assertThat(PdfUa.faults(file.toByteArray())).anyMatch(fault -> fault.contains("StructTreeRoot"));
    }
}
