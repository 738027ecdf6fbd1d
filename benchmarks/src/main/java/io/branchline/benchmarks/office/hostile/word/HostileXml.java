package io.branchline.benchmarks.office.hostile.word;

import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Word files whose parts are XML that is meant to hurt, or point outside. */
public final class HostileXml {
    private static final String OPENED = HostileWord.OPENED;
    private static final String CLOSED = "</w:body></w:document>";
    private static final String SAID = "<w:p><w:r><w:t>Ann: Hello there.</w:t></w:r></w:p>";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a \"ha\">"
            + IntStream.range(0, 9)
                    .mapToObj(i ->
                            "<!ENTITY " + (char) ('b' + i) + " \"" + ("&" + (char) ('a' + i) + ";").repeat(10) + "\">")
                    .collect(Collectors.joining())
            + "]>";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final int PART = 7_000_000;

    private HostileXml() {}

    public static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        declared(files);
        large(files);
        outside(files);
        properties(files);
        return files;
    }

    private static void declared(List<Hostile> files) {
        document(files, "billion laughs", () -> LAUGHS + OPENED + "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>" + CLOSED);
        document(
                files,
                "billion laughs behind a comment",
                () -> "<!--" + " ".repeat(9_000) + "-->" + LAUGHS + OPENED + "<w:p><w:r><w:t>Ann: &j;</w:t></w:r></w:p>"
                        + CLOSED);
        document(
                files,
                "external document type",
                () -> "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">" + OPENED + SAID + CLOSED);
        document(
                files,
                "external behind a comment",
                () -> "<!--" + " ".repeat(9_000)
                        + "--><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + OPENED
                        + "<w:p><w:r><w:t>Ann: &x;</w:t></w:r></w:p>" + CLOSED);
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32BE", "IBM037", "GB18030")) {
            encoded(files, name);
        }
    }

    private static void encoded(List<Hostile> files, String name) {
        String told = name.startsWith("UTF-16") ? "UTF-16" : name;
        byte[] document = ("<?xml version=\"1.0\" encoding=\"" + told + "\"?>" + LAUGHS + OPENED
                        + "<w:p><w:r><w:t>Ann: &j;</w:t></w:r></w:p>" + CLOSED)
                .getBytes(Charset.forName(name));
        add(
                files,
                "laughs in " + name,
                () -> new RawZip()
                        .add(RawZip.Entry.of(RawZip.DOCUMENT, document.length), document)
                        .bytes());
    }

    private static void large(List<Hostile> files) {
        document(files, "one name", () -> OPENED + "<" + "a".repeat(PART) + "/>");
        document(files, "one comment", () -> OPENED + "<!--" + "a".repeat(PART) + "-->" + SAID + CLOSED);
        document(files, "one attribute", () -> OPENED + "<w:p w:val='" + "a".repeat(PART) + "'/>" + SAID + CLOSED);
        document(files, "different attributes", () -> OPENED + "<w:p " + numbered(500_000, "a%d='' ") + "/>" + CLOSED);
        document(
                files,
                "namespaces",
                () -> OPENED + "<w:p " + numbered(200_000, "xmlns:a%d='urn:%<d' ") + "/>" + CLOSED);
        document(files, "different names", () -> OPENED + numbered(400_000, "<a%d/>") + CLOSED);
        document(
                files,
                "references",
                () -> OPENED + "<w:p><w:r><w:t>" + "&amp;".repeat(PART / 5) + "</w:t></w:r></w:p>" + CLOSED);
        document(files, "instructions", () -> OPENED + "<?a b?>".repeat(500_000) + SAID + CLOSED);
        document(
                files,
                "sections of characters",
                () -> OPENED + "<w:p><w:r><w:t>" + "<![CDATA[a]]>".repeat(500_000) + "</w:t></w:r></w:p>" + CLOSED);
        document(files, "NUL spelled out", () -> OPENED + "<w:p><w:r><w:t>Ann: a&#0;b</w:t></w:r></w:p>" + CLOSED);
        document(files, "half a character", () -> OPENED + "<w:p><w:r><w:t>Ann: a&#xD800;b</w:t></w:r></w:p>" + CLOSED);
        document(
                files,
                "boxes in boxes",
                () -> OPENED + "<w:p><w:r><w:txbxContent>".repeat(90) + "<w:p><w:r><w:t>" + "税".repeat(PART / 4)
                        + "</w:t></w:r></w:p>" + "</w:txbxContent></w:r></w:p>".repeat(90) + CLOSED);
        document(
                files,
                "tables in tables",
                () -> OPENED
                        + "<w:tbl><w:tr><w:tc>".repeat(90)
                        + "<w:p><w:r><w:t>抄送：甲</w:t></w:r></w:p>".repeat(60_000)
                        + "</w:tc></w:tr></w:tbl>".repeat(90)
                        + CLOSED);
        document(
                files,
                "many tables",
                () -> OPENED + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>".repeat(120_000) + CLOSED);
        document(
                files,
                "many runs",
                () -> OPENED + "<w:p>" + "<w:r><w:br w:type='page'/><w:t> </w:t></w:r>".repeat(140_000) + "</w:p>"
                        + CLOSED);
        document(files, "many lines", () -> OPENED + "<w:p><w:r><w:t>一、甲。</w:t></w:r></w:p>".repeat(19_900) + CLOSED);
        document(
                files,
                "as many lines as a copy holds",
                () -> OPENED + "<w:p><w:r><w:t>一、甲。</w:t></w:r></w:p>".repeat(7_990) + CLOSED);
        document(
                files,
                "one long line",
                () -> OPENED + "<w:p><w:r><w:t>" + "第1条，（一）".repeat(600_000) + "</w:t></w:r></w:p>" + CLOSED);
    }

    private static void outside(List<Hostile> files) {
        for (String target : List.of(
                "http://127.0.0.1:9/x", "file:///etc/passwd", "\\\\\\\\host\\\\share", "../../../../etc/passwd")) {
            String relationships = "<Relationships>"
                    + List.of("image", "attachedTemplate", "subDocument", "aFChunk", "oleObject", "header", "styles")
                            .stream()
                            .map(type -> "<Relationship Id='" + type + "' Type='" + RELATED + type
                                    + "' TargetMode='External' Target='" + target + "'/>")
                            .collect(Collectors.joining())
                    + "</Relationships>";
            String body = OPENED + "<w:altChunk r:id='aFChunk'/><w:subDoc r:id='subDocument'/>" + SAID
                    + "<w:sectPr><w:headerReference r:id='header'/></w:sectPr>" + CLOSED;
            parts(
                    files,
                    "points to " + target,
                    body.replace("<w:body>", "<w:body xmlns:r='" + RELATED.replaceAll("/$", "") + "'>"),
                    RELATIONSHIPS,
                    relationships);
        }
        parts(
                files,
                "macros by content type",
                OPENED + SAID + CLOSED,
                TYPES,
                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
        parts(files, "macros", OPENED + SAID + CLOSED, "word/vbaProject.bin", "x");
        parts(files, "macros elsewhere", OPENED + SAID + CLOSED, "custom/VBAPROJECT.BIN", "x");
        parts(files, "controls", OPENED + SAID + CLOSED, "word/activeX/activeX1.xml", "<x/>");
        parts(files, "embedded object", OPENED + SAID + CLOSED, "word/embeddings/oleObject1.bin", "MZ".repeat(1_000));
        document(
                files,
                "field that runs",
                () -> OPENED
                        + "<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"</w:instrText></w:r></w:p>"
                        + SAID + CLOSED);
    }

    private static void properties(List<Hostile> files) {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        parts(
                files,
                "styles in a ring",
                OPENED + "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Ann: Hello.</w:t></w:r></w:p>" + CLOSED,
                "word/styles.xml",
                styles
                        + "<w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>");
        parts(
                files,
                "styles in a long row",
                OPENED
                        + "<w:p><w:pPr><w:pStyle w:val='s90000'/></w:pPr><w:r><w:t>Ann: Hello.</w:t></w:r></w:p>"
                                .repeat(1_000)
                        + CLOSED,
                "word/styles.xml",
                styles
                        + IntStream.rangeClosed(1, 90_000)
                                .mapToObj(i -> "<w:style w:styleId='s" + i + "'><w:basedOn w:val='s" + (i - 1)
                                        + "'/></w:style>")
                                .collect(Collectors.joining())
                        + "</w:styles>");
        String heavy = styles + "<w:style w:styleId='a'><w:pPr>" + "<w:a/>".repeat(400_000) + "</w:pPr><w:rPr>"
                + "<w:a/>".repeat(190_000) + "</w:rPr></w:style></w:styles>";
        String said = "<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Ann: Hello.</w:t></w:r></w:p>";
        parts(files, "style of many properties", OPENED + said.repeat(1_000) + CLOSED, "word/styles.xml", heavy);
        for (String number : List.of("99999999999999999999", "-2147483648", "1e308", "NaN", "9".repeat(100_000))) {
            String short20 = number.substring(0, Math.min(20, number.length()));
            document(
                    files,
                    "measures of " + short20 + (number.length() > 20 ? "..." : ""),
                    () -> OPENED
                            + "<w:p><w:pPr><w:ind w:firstLineChars='N' w:left='N'/><w:spacing w:line='N' w:before='N'/></w:pPr><w:r><w:rPr><w:sz w:val='N'/></w:rPr><w:t>Ann: Hello.</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w='N'/></w:tblPr><w:tr><w:tc><w:tcPr><w:gridSpan w:val='N'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w='N' w:h='N'/><w:pgMar w:top='N' w:left='N'/><w:docGrid w:linePitch='N'/></w:sectPr>"
                                    .replace("N", number)
                            + CLOSED);
        }
    }

    private static void document(List<Hostile> files, String name, Supplier<String> document) {
        add(files, name, () -> new RawZip().add(RawZip.DOCUMENT, document.get()).bytes());
    }

    private static void parts(List<Hostile> files, String name, String document, String part, String text) {
        add(
                files,
                name,
                () -> new RawZip()
                        .add(RawZip.DOCUMENT, document)
                        .add(part, text)
                        .bytes());
    }

    private static void add(List<Hostile> files, String name, Supplier<byte[]> content) {
        files.add(new Upload(name, Upload.MINUTES, Upload.DOCX, content));
        files.add(new Upload(name + ", check", Upload.CHECKS, Upload.DOCX, content));
    }

    private static String numbered(int count, String format) {
        return IntStream.range(0, count).mapToObj(i -> format.formatted(i)).collect(Collectors.joining());
    }
}
