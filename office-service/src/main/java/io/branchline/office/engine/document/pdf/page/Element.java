package io.branchline.office.engine.document.pdf.page;

import org.jspecify.annotations.Nullable;

/** An element of the structure that screen readers follow (ISO 32000-1, 14.8.4); the same object for all its strips. */
public final class Element {
    private final String type;
    private final @Nullable Element parent;
    private final @Nullable String heading;

    private Element(String type, @Nullable Element parent, @Nullable String heading) {
        this.type = type;
        this.parent = parent;
        this.heading = heading;
    }

    /** A top element of a standard type, such as P or Table. */
    public static Element of(String type) {
        return new Element(type, null, null);
    }

    /** A heading that is bookmarked; level 1 to 6. */
    public static Element heading(int level, String text) {
        return new Element("H" + level, null, text.replace("\n", "").strip());
    }

    /** An element within this one. */
    public Element within(String childType) {
        return new Element(childType, this, null);
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
