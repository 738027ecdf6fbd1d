package io.branchline.office.engine.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a docx, unpacked within limits: at most 2,000 entries, 8 MB a part, 40 MB altogether and 200 times
 * the packed size. Macros and document type declarations are refused; pictures are counted but not kept.
 */
final class Parts {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_PART = 8 << 20;
    private static final long LARGEST_TOTAL = 40L << 20;
    private static final int LARGEST_RATIO = 200;
    private static final int FREE_OF_RATIO = 1 << 20;

    private final Map<String, byte[]> xml = new HashMap<>();
    private boolean pictures;

    private Parts() {}

    static Parts of(byte[] file) throws UnreadableDocument {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            long total = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge();
                }
                total += parts.take(entry.getName(), zip, LARGEST_TOTAL - total);
                if (total > FREE_OF_RATIO && total > (long) file.length * LARGEST_RATIO) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw notWord();
        }
        if (!parts.xml.containsKey("word/document.xml")) {
            throw notWord();
        }
        return parts;
    }

    /** Reads one entry and says how large it was unpacked. */
    private long take(String name, InputStream in, long left) throws IOException, UnreadableDocument {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.endsWith(".bin") && lower.contains("activex")) {
            throw new UnreadableDocument("macros", "documents with macros are not read", "不接受含宏的文件");
        }
        boolean wanted = lower.endsWith(".xml") || lower.endsWith(".rels");
        pictures |= lower.startsWith("word/media/") || lower.startsWith("word/embeddings/");
        if (!wanted) {
            return skip(in, left);
        }
        byte[] content = in.readNBytes((int) Math.min(LARGEST_PART + 1L, left + 1));
        if (content.length > LARGEST_PART || content.length > left) {
            throw tooLarge();
        }
        if (new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new UnreadableDocument("doctype", "document type declarations are not read", "不接受含文档类型声明的文件");
        }
        if (lower.equals("[content_types].xml")
                && new String(content, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw new UnreadableDocument("macros", "documents with macros are not read", "不接受含宏的文件");
        }
        xml.put(name, content);
        return content.length;
    }

    private static long skip(InputStream in, long left) throws IOException, UnreadableDocument {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > left) {
                throw tooLarge();
            }
        }
        return size;
    }

    byte @Nullable [] get(String name) {
        return xml.get(name);
    }

    boolean hasPictures() {
        return pictures;
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument("too-large-unpacked", "the file is too large when unpacked", "文件解压后过大");
    }

    static UnreadableDocument notWord() {
        return new UnreadableDocument("not-docx", "this is not a Word file (docx)", "这不是 Word 文件（docx）");
    }
}
