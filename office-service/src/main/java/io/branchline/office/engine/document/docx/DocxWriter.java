package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.docx.parts.TextDocument;
import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.standard.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes an official document as docx, so that Word and LibreOffice show the same 22 lines of 28 characters. */
public final class DocxWriter {
    private DocxWriter() {}

    /** The file's bytes; the same composition gives the same document. */
    public static byte[] write(Composition composition) {
        try (TextDocument document = new TextDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32_768)) {
            OfficialParts.prepare(document, composition);
            ParagraphText texts = new ParagraphText();
            boolean breaks = false;
            for (Block block : composition.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    texts.write(document.text(), paragraph, breaks);
                } else {
                    write(document, block, breaks);
                }
                breaks = block instanceof Block.PageBreak;
            }
            Furniture.write(document, composition);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFDocument document, Block block, boolean breaks) {
        int before = document.getParagraphs().size();
        if (block instanceof Block.Rule rule) {
            ParagraphWriter.rule(document.createParagraph(), rule.gapPt(), rule.weightPt(), Grid.RED);
        } else if (block instanceof JointMark mark) {
            JointMarkWriter.write(document, mark);
        } else if (block instanceof Colophon colophon) {
            ColophonWriter.write(document, colophon);
        }
        List<XWPFParagraph> all = document.getParagraphs();
        if (breaks && all.size() > before) {
            all.get(before).setPageBreak(true);
        }
    }
}
