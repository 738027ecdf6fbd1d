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
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate>%s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";
    private static final String NOTE =
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>";

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
                document, new ByteArrayInputStream(xmp(properties).getBytes(StandardCharsets.UTF_8))));
        document.setDocumentId((long) properties.title().hashCode());
    }

    private static String xmp(Properties properties) {
        String note = properties.aiNote() == null ? "" : NOTE.formatted(escaped(properties.aiNote()));
        return XMP.formatted(
                escaped(properties.title().replace("\n", "")),
                escaped(properties.author()),
                properties.language(),
                properties.date(),
                note);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
