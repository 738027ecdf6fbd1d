package io.branchline.office.engine.document.docx.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A piece of WordprocessingML kept as a resource, with {places} to fill; for drawings that the schema classes cannot express. */
public final class Template {
    private final String xml;

    private Template(String xml) {
        this.xml = xml;
    }

    public static Template of(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/docx/" + name)) {
            if (in == null) {
                throw new IllegalStateException("docx/" + name + " is missing");
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The piece with every place filled; values are XML already or made safe with {@link #text}. */
    public String fill(Map<String, ?> values) {
        String filled = xml;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** Text made safe for an element or attribute. */
    public static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
