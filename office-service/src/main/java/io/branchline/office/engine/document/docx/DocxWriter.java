package io.branchline.office.engine.document.docx;

import io.branchline.office.engine.document.layout.Block;
import io.branchline.office.engine.document.layout.Colophon;
import io.branchline.office.engine.document.layout.Composition;
import io.branchline.office.engine.document.layout.JointMark;
import io.branchline.office.engine.document.layout.Paragraph;
import io.branchline.office.engine.document.standard.Grid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes an official document as docx, so that Word and LibreOffice show the same 22 lines of 28 characters. */
public final class DocxWriter {
    private DocxWriter() {}

    /** The file's bytes; the same composition gives the same document. */
    public static byte[] write(Composition composition) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32_768)) {
            OfficialParts.prepare(document, composition);
            boolean breaks = false;
            for (Block block : composition.blocks()) {
                int before = document.getParagraphs().size();
                write(document, block);
                if (breaks && document.getParagraphs().size() > before) {
                    document.getParagraphs().get(before).setPageBreak(true);
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

    private static void write(XWPFDocument document, Block block) {
        if (block instanceof Paragraph paragraph) {
            ParagraphWriter.write(document.createParagraph(), paragraph);
        } else if (block instanceof Block.Rule rule) {
            ParagraphWriter.rule(document.createParagraph(), rule.gapPt(), rule.weightPt(), Grid.RED);
        } else if (block instanceof JointMark mark) {
            JointMarkWriter.write(document, mark);
        } else if (block instanceof Colophon colophon) {
            ColophonWriter.write(document, colophon);
        }
    }
}
