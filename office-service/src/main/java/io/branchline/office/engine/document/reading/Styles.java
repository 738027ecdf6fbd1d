package io.branchline.office.engine.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a paragraph or run inherits: direct formatting first, then its style and the styles that is based on, then defaults. */
final class Styles {
    private static final int DEEPEST = 20;
    private final Map<String, Element> byId = new HashMap<>();
    private @Nullable String normal;
    private ThemeFonts theme = ThemeFonts.NONE;
    private @Nullable Element runDefaults;
    private @Nullable Element paragraphDefaults;

    static Styles of(byte @Nullable [] content, byte @Nullable [] theme) throws UnreadableDocument {
        Styles styles = new Styles();
        styles.theme = ThemeFonts.of(theme);
        if (content == null) {
            return styles;
        }
        Element root = XmlParser.parse(content);
        styles.runDefaults = Xml.child(root, "docDefaults", "rPrDefault", "rPr");
        styles.paragraphDefaults = Xml.child(root, "docDefaults", "pPrDefault", "pPr");
        for (Element style : Xml.children(root)) {
            String id = Attributes.attribute(style, "styleId");
            if ("style".equals(style.getLocalName()) && id != null) {
                styles.byId.put(id, style);
                boolean isDefault = Attributes.attribute(style, "default") != null
                        && !"0".equals(Attributes.attribute(style, "default"))
                        && !"false".equals(Attributes.attribute(style, "default"));
                if (isDefault && "paragraph".equals(Attributes.attribute(style, "type"))) {
                    styles.normal = id;
                }
            }
        }
        return styles;
    }

    /** The Chinese face nearest in a chain: by name, or by its part in the theme, which goes before a name beside it. */
    @Nullable
    String eastAsia(List<Element> chain) {
        for (Element properties : chain) {
            Element fonts = Xml.child(properties, "rFonts");
            String themed = theme.face(Attributes.attribute(fonts, "eastAsiaTheme"));
            String named = themed == null ? Attributes.attribute(fonts, "eastAsia") : themed;
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** The property elements that may name a paragraph property, nearest first. */
    List<Element> paragraph(@Nullable Element properties) {
        List<Element> chain = new ArrayList<>();
        add(properties, chain);
        for (Element style : styles(properties)) {
            add(Xml.child(style, "pPr"), chain);
        }
        add(paragraphDefaults, chain);
        return chain;
    }

    /** The property elements that may name a run property, nearest first. */
    List<Element> run(@Nullable Element runProperties, @Nullable Element paragraphProperties) {
        List<Element> chain = new ArrayList<>();
        add(runProperties, chain);
        String character = Attributes.attribute(Xml.child(runProperties, "rStyle"), "val");
        for (Element style : ancestry(character)) {
            add(Xml.child(style, "rPr"), chain);
        }
        for (Element style : styles(paragraphProperties)) {
            add(Xml.child(style, "rPr"), chain);
        }
        add(runDefaults, chain);
        return chain;
    }

    private List<Element> styles(@Nullable Element paragraphProperties) {
        String id = Attributes.attribute(Xml.child(paragraphProperties, "pStyle"), "val");
        return ancestry(id == null || !byId.containsKey(id) ? normal : id);
    }

    private List<Element> ancestry(@Nullable String id) {
        List<Element> ancestry = new ArrayList<>();
        String next = id;
        while (next != null && byId.containsKey(next) && ancestry.size() < DEEPEST) {
            Element style = byId.get(next);
            add(style, ancestry);
            next = Attributes.attribute(Xml.child(style, "basedOn"), "val");
        }
        return ancestry;
    }

    private static void add(@Nullable Element element, List<Element> chain) {
        if (element != null) {
            chain.add(element);
        }
    }

    /** The first value of an attribute along the chain. */
    static @Nullable String value(List<Element> chain, String element, String attribute) {
        for (Element properties : chain) {
            String value = Attributes.attribute(Xml.child(properties, element), attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    static double number(List<Element> chain, String element, String attribute, double otherwise) {
        String value = value(chain, element, attribute);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean flag(List<Element> chain, String element, boolean otherwise) {
        for (Element properties : chain) {
            Boolean flag = Attributes.flag(Xml.child(properties, element));
            if (flag != null) {
                return flag;
            }
        }
        return otherwise;
    }

    /** The Chinese faces a theme gives to headings (major) and text (minor). */
    private static final class ThemeFonts {
        static final ThemeFonts NONE = new ThemeFonts();
        private final Map<String, String> faces = new HashMap<>();

        private ThemeFonts() {}

        static ThemeFonts of(byte @Nullable [] content) throws UnreadableDocument {
            if (content == null) {
                return NONE;
            }
            ThemeFonts theme = new ThemeFonts();
            Element fonts = Xml.child(XmlParser.parse(content), "themeElements", "fontScheme");
            theme.add("major", Xml.child(fonts, "majorFont"));
            theme.add("minor", Xml.child(fonts, "minorFont"));
            return theme;
        }

        private void add(String name, @Nullable Element fonts) {
            Element east = Xml.child(fonts, "ea");
            String face = east == null ? "" : east.getAttribute("typeface");
            if (face.isEmpty() && fonts != null) {
                for (Element font : Xml.children(fonts)) {
                    face = "Hans".equals(font.getAttribute("script")) ? font.getAttribute("typeface") : face;
                }
            }
            if (!face.isEmpty()) {
                faces.put(name, face);
            }
        }

        /** The face behind minorEastAsia or majorEastAsia; null for anything else. */
        @Nullable
        String face(@Nullable String part) {
            return part == null ? null : faces.get(part.startsWith("major") ? "major" : "minor");
        }
    }
}
