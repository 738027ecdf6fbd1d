package io.branchline.office.engine.document.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, date and language in the document's properties and in XMP; the title is shown instead of the file's name. */
final class Metadata {
    private Metadata() {}

    static void write(PDDocument document, Properties properties) throws IOException {
        Calendar date = GregorianCalendar.from(properties.date().atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(properties.title().replace("\n", ""));
        information.setAuthor(properties.author());
        information.setProducer("Branchline");
        information.setCreationDate(date);
        information.setModificationDate(date);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(properties.language());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(
                document, new ByteArrayInputStream(Xmp.of(properties).getBytes(StandardCharsets.UTF_8))));
        document.setVersion(1.7f);
        document.setDocumentId((long) properties.title().hashCode());
    }
}
