package io.branchline.office.engine.document.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes parts of a docx as text. */
final class Plant {
    private Plant() {}

    /** The file with the parts whose name begins so changed. */
    static byte[] in(byte[] file, String name, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] content = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    boolean wanted = entry.getName().startsWith(name);
                    out.write(
                            wanted
                                    ? change.apply(new String(content, StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : content);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change of the paragraph in which a text begins; the last such one when the text ends with {@code <}. */
    static UnaryOperator<String> at(String text, UnaryOperator<String> change) {
        return xml -> {
            int found = text.endsWith("<") ? xml.lastIndexOf(">" + text) : xml.indexOf(">" + text);
            int start = xml.lastIndexOf("<w:p>", found);
            int end = xml.indexOf("</w:p>", found) + 6;
            if (found < 0 || start < 0) {
                throw new AssertionError("no paragraph begins with " + text);
            }
            return xml.substring(0, start) + change.apply(xml.substring(start, end)) + xml.substring(end);
        };
    }

    /** A change of the paragraph in which a text begins: one string for another. */
    static UnaryOperator<String> at(String text, String old, String replacement) {
        return at(text, paragraph -> {
            String changed = paragraph.replaceAll(old, replacement);
            if (changed.equals(paragraph)) {
                throw new AssertionError(old + " is not in " + paragraph);
            }
            return changed;
        });
    }
}
