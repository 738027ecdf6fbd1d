package io.branchline.office.engine.document.pdf.page;

import org.jspecify.annotations.Nullable;

/** An element of the structure that screen readers follow (ISO 32000-1, 14.8.4); the same object for all its strips. */
public final class Element {
    private final String type;
    private final @Nullable Element parent;
    private final @Nullable String heading;
    private final @Nullable String attribute;

    private Element(String type, @Nullable Element parent, @Nullable String heading, @Nullable String attribute) {
        this.type = type;
        this.parent = parent;
        this.heading = heading;
        this.attribute = attribute;
    }

    /** A top element of a standard type, such as P or Table. */
    public static Element of(String type) {
        return new Element(type, null, null, null);
    }

    /** A heading that is bookmarked; level 1 to 6. */
    public static Element heading(int level, String text) {
        return new Element("H" + level, null, text.replace("\n", "").strip(), null);
    }

    /** An element within this one. */
    public Element within(String childType) {
        return new Element(childType, this, null, null);
    }

    /** A list, its labels numbers or bullets. */
    public static Element list(boolean numbered) {
        return new Element("L", null, null, numbered ? "Decimal" : "Disc");
    }

    /** A header cell within this row, for its column or else for its row. */
    public Element header(boolean column) {
        return new Element("TH", this, null, column ? "Column" : "Row");
    }

    /** Scope of a header cell, numbering of a list (ISO 32000-1, 14.8.5); null for anything else. */
    @Nullable
    String attribute() {
        return attribute;
    }

    String type() {
        return type;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    /** The text of a heading, null for anything else. */
    public @Nullable String heading() {
        return heading;
    }

    /** 1 to 6 for headings, 0 for anything else. */
    public int level() {
        return heading == null ? 0 : type.charAt(1) - '0';
    }
}
