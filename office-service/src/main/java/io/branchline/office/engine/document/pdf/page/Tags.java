package io.branchline.office.engine.document.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Which element of the structure tree every piece of a page belongs to, in reading order (ISO 32000-1, 14.7). */
final class Tags {
    private final StructureTree structures;
    private final Map<PDPage, List<PDStructureElement>> owners = new HashMap<>();

    Tags(PDDocument document) {
        structures = new StructureTree(document);
    }

    void begin(Element element, PDPage page, PDPageContentStream stream) throws IOException {
        List<PDStructureElement> owned = owners.computeIfAbsent(page, key -> new ArrayList<>());
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, owned.size());
        PDStructureElement structure = structures.structure(element);
        stream.beginMarkedContent(COSName.getPDFName(structure.getStructureType()), PDPropertyList.create(properties));
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(owned.size());
        structure.appendKid(reference);
        owned.add(structure);
    }

    /** The way back from each piece of a page to its element. */
    void finish(List<PDPage> pages) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray array = new COSArray();
            owners.getOrDefault(pages.get(i), List.of()).forEach(owner -> array.add(owner.getCOSObject()));
            pages.get(i).setStructParents(i);
            numbers.add(COSInteger.get(i));
            numbers.add(array);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        structures.keep(tree, pages.size());
    }
}
