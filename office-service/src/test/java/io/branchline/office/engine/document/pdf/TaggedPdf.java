package io.branchline.office.engine.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader finds in a PDF, and what breaks PDF/UA-1 (ISO 14289-1) as far as a machine can tell. */
public final class TaggedPdf {
    private final List<String> faults = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private int pieces;

    private TaggedPdf() {}

    public static TaggedPdf of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            TaggedPdf tagged = new TaggedPdf();
            tagged.properties(document);
            tagged.walk(document.getDocumentCatalog().getStructureTreeRoot());
            tagged.headings();
            int marked = 0;
            for (PDPage page : document.getPages()) {
                marked += tagged.content(page);
            }
            if (marked != tagged.pieces) {
                tagged.faults.add(marked + " marked pieces, " + tagged.pieces + " in the tree");
            }
            return tagged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types of the elements in reading order. */
    public List<String> types() {
        return types;
    }

    public List<String> faults() {
        return faults;
    }

    private void properties(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        expect(catalog.getMarkInfo().isMarked(), "not marked");
        expect(catalog.getLanguage() != null, "no language");
        expect(catalog.getViewerPreferences().displayDocTitle(), "title is not shown");
        expect(!document.getDocumentInformation().getTitle().isBlank(), "no title");
        expect(xmp.contains("<pdfuaid:part>1</pdfuaid:part>") && xmp.contains("<dc:title>"), "XMP");
    }

    private void expect(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void walk(PDStructureNode node) {
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
            COSDictionary own = element.getCOSObject();
            boolean described = own.containsKey(COSName.A);
            boolean wanted = Set.of("TH", "L").contains(element.getStructureType());
            expect(described || !wanted, element.getStructureType() + " without attribute");
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                walk(below);
            } else {
                pieces++;
            }
        }
    }

    private void headings() {
        int last = 0;
        for (String type : types) {
            if (type.matches("H[1-6]")) {
                int level = type.charAt(1) - '0';
                expect(level <= last + 1, type + " after H" + last);
                last = level;
            }
        }
    }

    /** Counts tagged pieces; all that is shown lies in a tagged piece or in an artifact, and neither in the other. */
    private int content(PDPage page) throws IOException {
        Set<Integer> identifiers = new HashSet<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        List<Object> operands = new ArrayList<>();
        int depth = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case "BDC", "BMC" -> {
                    expect(depth == 0, "marked content within marked content");
                    depth++;
                    if (operator.getName().equals("BDC")) {
                        identifiers.add(identifiers.size());
                    }
                }
                case "EMC" -> depth--;
                case "TJ", "Tj", "f", "S" -> expect(depth == 1, operator.getName() + " outside marked content");
                default -> {}
            }
            operands.clear();
        }
        return identifiers.size();
    }
}
