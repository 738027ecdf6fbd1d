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
        add(document, "fontTable.xml", OFFICE + "wordprocessingml.fontTable+xml", "fontTable", table());
    }

    /** The theme with a face for headings and one for text, in Latin and Chinese. */
    public static void theme(XWPFDocument document, String major, String minor) {
        String xml = Template.of("theme.xml").fill(Map.of("major", major, "minor", minor));
        add(document, "theme/theme1.xml", OFFICE + "theme+xml", "theme", xml);
    }

    private static String table() {
        StringBuilder fonts = new StringBuilder(2048);
        for (Face face : Face.values()) {
            fonts.append("<w:font w:name=\"")
                    .append(face.family())
                    .append("\"><w:altName w:val=\"")
                    .append(substitute(face))
                    .append(
                            "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + fonts
                + "</w:fonts>";
    }

    /** Names a word processor tries when the face is absent. */
    private static String substitute(Face face) {
        return switch (face) {
            case XIAOBIAOSONG -> "宋体,SimSun,Noto Serif CJK SC";
            case FANGSONG -> "FangSong,仿宋_GB2312,Noto Serif CJK SC";
            case HEITI -> "SimHei,Noto Sans CJK SC";
            case KAITI -> "KaiTi,楷体_GB2312,AR PL KaitiM GB";
            case SONGTI -> "SimSun,Noto Serif CJK SC";
        };
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
