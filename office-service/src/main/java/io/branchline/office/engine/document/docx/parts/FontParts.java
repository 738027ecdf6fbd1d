package io.branchline.office.engine.document.docx.parts;

import io.branchline.office.engine.document.standard.Face;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The theme and the font table: which faces the document wants, and what stands in for the commercial ones. */
public final class FontParts {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private FontParts() {}

    public static void write(XWPFDocument document) {
        theme(document, Face.XIAOBIAOSONG.family(), Face.FANGSONG.family());
        add(document, "fontTable.xml", OFFICE + "wordprocessingml.fontTable+xml", "fontTable", FontTable.xml());
    }

    /** The theme with a face for headings and one for text, in Latin and Chinese. */
    public static void theme(XWPFDocument document, String major, String minor) {
        String xml = Template.of("theme.xml").fill(Map.of("major", major, "minor", minor));
        add(document, "theme/theme1.xml", OFFICE + "theme+xml", "theme", xml);
    }

    private static void add(XWPFDocument document, String path, String type, String relation, String xml) {
        try {
            PackagePart part = document.getPackage()
                    .createPart(PackagingURIHelper.createPartName(URI.create("/word/" + path)), type);
            try (OutputStream out = part.getOutputStream()) {
                out.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
