package io.branchline.office.engine.document.pdf.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The elements of a document, each below the one it belongs to. */
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", root);
    private final Map<Element, PDStructureElement> elements = new IdentityHashMap<>();

    StructureTree(PDDocument document) {
        root.appendKid(top);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    PDStructureElement structure(Element element) {
        PDStructureElement known = elements.get(element);
        if (known != null) {
            return known;
        }
        Element above = element.parent();
        PDStructureElement parent = above == null ? top : structure(above);
        PDStructureElement made = new PDStructureElement(element.type(), parent);
        parent.appendKid(made);
        elements.put(element, made);
        return made;
    }

    /** Keeps the way back from the pieces of so many pages to their elements. */
    void keep(COSDictionary parents, int pages) {
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(pages);
    }
}
