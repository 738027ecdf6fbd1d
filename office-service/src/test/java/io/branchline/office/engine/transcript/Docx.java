package io.branchline.office.engine.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word files, good and bad, for tests. */
public final class Docx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Docx() {}

    /** A file with these paragraphs; a line feed becomes a line break. */
    public static byte[] of(String... paragraphs) {
        String body = Arrays.stream(paragraphs)
                .map(text -> "<w:p><w:r><w:t>"
                        + text.replace("&", "&amp;").replace(">", "&gt;").replace("\n", "</w:t><w:br/><w:t>")
                        + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        return document("<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
    }

    /** A file with this main part. */
    public static byte[] document(String xml) {
        return zip("word/document.xml", xml);
    }

    /** A file with this main part and one more. */
    public static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
