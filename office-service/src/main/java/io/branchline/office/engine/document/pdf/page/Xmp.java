package io.branchline.office.engine.document.pdf.page;

/** What a document says about itself in XMP, that it is made to be read aloud (PDF/UA-1, ISO 14289-1) among it. */
final class Xmp {
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate>%s
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";
    private static final String NOTE =
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>";

    private Xmp() {}

    static String of(Properties properties) {
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
