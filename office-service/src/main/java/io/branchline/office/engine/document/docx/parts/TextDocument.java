package io.branchline.office.engine.document.docx.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file whose paragraphs may be given as XML. Hundreds of pages as objects of the schema take a second and a heap
 * many times that of the file; here they are kept as they will be written, and an empty paragraph keeps their place.
 */
public final class TextDocument extends XWPFDocument {
    private static final String PLACE = "<w:p w:rsidR=\"%08X\"/>";

    private final List<ByteArrayOutputStream> texts = new ArrayList<>();
    private int last = -1;

    /** Where to write paragraphs, in UTF-8 with the prefix w, that follow what the document holds so far. */
    public ByteArrayOutputStream text() {
        if (last != getBodyElements().size()) {
            createParagraph()
                    .getCTP()
                    .setRsidR(ByteBuffer.allocate(Integer.BYTES)
                            .putInt(texts.size())
                            .array());
            texts.add(new ByteArrayOutputStream());
            last = getBodyElements().size();
        }
        return texts.get(texts.size() - 1);
    }

    @Override
    protected void commit() throws IOException {
        super.commit();
        PackagePart part = getPackagePart();
        byte[] frame;
        try (InputStream in = part.getInputStream()) {
            frame = in.readAllBytes();
        }
        String places = new String(frame, StandardCharsets.ISO_8859_1);
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            int from = 0;
            for (int i = 0; i < texts.size(); i++) {
                String place = PLACE.formatted(i);
                int at = places.indexOf(place, from);
                out.write(frame, from, at - from);
                texts.get(i).writeTo(out);
                from = at + place.length();
            }
            out.write(frame, from, frame.length - from);
        }
    }
}
