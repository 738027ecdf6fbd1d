package io.branchline.office.engine.document.reading;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The w: attributes of WordprocessingML elements. */
final class Attributes {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private Attributes() {}

    /** The value of a w: attribute, or null. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        String value = element.getAttributeNS(W, name);
        if (value.isEmpty()) {
            value = element.getAttributeNS(STRICT, name);
        }
        return value.isEmpty() ? null : value;
    }

    static @Nullable Double number(@Nullable Element element, String name) {
        String value = attribute(element, name);
        try {
            return value == null ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether an on/off element is on; null when absent. */
    static @Nullable Boolean flag(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
