package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.Template;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.standard.Size;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Paragraphs as XML. How they look is made by {@link ParagraphWriter}, once for all that look alike. */
final class ParagraphText {
    private static final String SCHEMA = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final XmlOptions PREFIX = new XmlOptions().setSaveSuggestedPrefixes(Map.of(SCHEMA, "w"));
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cs}\\x00-\\x1F\\uFFFE\\uFFFF&&[^\\r]]");
    private static final Pattern SPECIAL = Pattern.compile("[<>&\"\\p{Cs}\\x00-\\x1F\\uFFFE\\uFFFF]");
    private static final String DECLARED = " xmlns:w=\"" + SCHEMA + "\"";
    private static final byte[] PARAGRAPH = bytes("<w:p>");
    private static final byte[] PARAGRAPH_ENDS = bytes("</w:p>");
    private static final byte[] RUN = bytes("<w:r>");
    private static final byte[] RUN_ENDS = bytes("</w:r>");
    private static final byte[] TEXT = bytes("<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_ENDS = bytes("</w:t>");
    private static final byte[] BREAK = bytes("<w:br/>");
    private static final byte[] TAB = bytes("<w:tab/>");

    private final Map<Look, byte[]> looks = new HashMap<>();
    private final Map<Span, byte[]> faces = new HashMap<>();

    /** What the properties of a paragraph depend on; of its text only whether any is larger than that of the body. */
    private record Look(Paragraph bare, boolean large, boolean newPage) {}

    void write(ByteArrayOutputStream out, Paragraph paragraph, boolean newPage) {
        out.writeBytes(PARAGRAPH);
        out.writeBytes(look(paragraph, newPage));
        for (Span span : paragraph.spans()) {
            out.writeBytes(RUN);
            out.writeBytes(faces.computeIfAbsent(
                    new Span("", span.face(), span.sizePt(), span.red(), span.widthPercent()), ParagraphText::face));
            words(out, span.text());
            out.writeBytes(RUN_ENDS);
        }
        out.writeBytes(PARAGRAPH_ENDS);
    }

    private byte[] look(Paragraph paragraph, boolean newPage) {
        boolean large = false;
        for (Span span : paragraph.spans()) {
            large |= span.sizePt() > Size.NO_3;
        }
        Look look = new Look(paragraph.bare(), large, newPage);
        byte[] known = looks.get(look);
        if (known == null) {
            CTP target = CTP.Factory.newInstance();
            CTPPr properties = ParagraphWriter.place(target, paragraph);
            if (newPage) {
                properties.addNewPageBreakBefore().setVal(STOnOff1.ON);
            }
            known = inner(target);
            looks.put(look, known);
        }
        return known;
    }

    private static byte[] face(Span span) {
        CTR target = CTR.Factory.newInstance();
        ParagraphWriter.format(target.addNewRPr(), span);
        return inner(target);
    }

    private static byte[] inner(XmlObject target) {
        String xml = target.xmlText(PREFIX);
        return bytes(xml.replace(DECLARED, ""));
    }

    private static void words(ByteArrayOutputStream out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(out, text.substring(from, i));
                out.writeBytes(c == '\n' ? BREAK : TAB);
                from = i + 1;
            }
        }
        piece(out, text.substring(from));
    }

    private static void piece(ByteArrayOutputStream out, String text) {
        if (!text.isEmpty()) {
            out.writeBytes(TEXT);
            out.writeBytes(bytes(escaped(text)));
            out.writeBytes(TEXT_ENDS);
        }
    }

    /** What XML cannot hold becomes a question mark. */
    private static String escaped(String text) {
        return SPECIAL.matcher(text).find()
                ? Template.text(UNSTORABLE.matcher(text).replaceAll("?")).replace("\r", "&#13;")
                : text;
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
