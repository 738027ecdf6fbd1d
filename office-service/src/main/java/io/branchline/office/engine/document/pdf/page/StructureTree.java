package io.branchline.office.engine.document.pdf.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The elements of a document, each below the one it belongs to. */
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", root);
    private final Map<Element, PDStructureElement> elements = new IdentityHashMap<>();
    private int lastHeading;

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
        PDStructureElement made = new PDStructureElement(type(element), parent);
        attribute(element, made);
        parent.appendKid(made);
        elements.put(element, made);
        return made;
    }

    /** Headings go down one level at a time and begin with the first (ISO 14289-1, 7.4.2). */
    private String type(Element element) {
        if (element.level() == 0) {
            return element.type();
        }
        lastHeading = Math.min(element.level(), lastHeading + 1);
        return "H" + lastHeading;
    }

    private static void attribute(Element element, PDStructureElement made) {
        if (element.attribute() == null) {
            return;
        }
        if (element.type().equals("L")) {
            PDListAttributeObject list = new PDListAttributeObject();
            list.setListNumbering(element.attribute());
            made.addAttribute(list);
        } else {
            PDTableAttributeObject cell = new PDTableAttributeObject();
            cell.setScope(element.attribute());
            made.addAttribute(cell);
        }
    }

    /** Keeps the way back from the pieces of so many pages to their elements. */
    void keep(COSDictionary parents, int pages) {
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(pages);
    }
}
