package io.branchline.benchmarks.office.hostile.call;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file as somebody sends it.
 *
 * @param path where to, below the service's root; {@code {id}} stands for a meeting
 * @param type its content type
 * @param content makes its bytes, the same each time
 */
public record Upload(String name, String path, String type, Supplier<byte[]> content) implements Hostile {
    public static final String MINUTES = "/api/v1/office/minutes";
    public static final String CHECKS = "/api/v1/office/document-checks";
    public static final String MEETINGS = "/api/v1/office/meetings";
    public static final String DOCUMENTS = "/api/v1/office/documents";
    public static final String OPERATIONS = "/api/v1/office/operations";
    public static final String TEMPLATES = "/api/v1/office/minutes-templates";
    public static final String TRANSCRIPT = MEETINGS + "/{id}/transcript";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain";
    public static final String FORM = "multipart/form-data; boundary=cut";

    private static final String LETTER =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>Ann: Hello there.</w:t></w:r></w:p></w:body></w:document>";

    /** Four sentences: what an upload costs that is not hostile. */
    public static Upload tiny() {
        return text("tiny", TEXT, () -> "A: One.\nB: Two.\nA: Three.\nB: Four.\n");
    }

    /** A letter of one sentence: what a Word file costs that is not hostile. */
    public static Upload letter(String path) {
        return new Upload("letter", path, DOCX, () -> zipped(LETTER));
    }

    /** A transcript as text. */
    public static Upload text(String name, String type, Supplier<String> text) {
        return text(name, MINUTES, type, text);
    }

    public static Upload text(String name, String path, String type, Supplier<String> text) {
        return new Upload(name, path, type, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A transcript as bytes. */
    public static Upload bytes(String name, String type, Supplier<byte[]> content) {
        return new Upload(name, MINUTES, type, content);
    }

    private static byte[] zipped(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public Answer on(Target target) throws IOException, InterruptedException {
        return target.send(path.equals(TRANSCRIPT) ? "PUT" : "POST", path, type, content.get());
    }
}
