package io.branchline.office.engine.upload;

import io.branchline.office.engine.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an Office file, unpacked within limits: 8 MB a part, 40 MB altogether, 600,000 tags. Macros and
 * document type declarations are refused; pictures and embedded files are noticed, never unpacked; links are never followed.
 */
public final class OfficeArchive {
    private static final int LARGEST_PART = 8 << 20;
    private static final long LARGEST_TOTAL = 40L << 20;
    private static final int MOST_TAGS = 600_000;
    private static final int LOCAL_HEADER = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Map<String, byte[]> parts = new HashMap<>();
    private boolean pictures;
    private int tags;

    private OfficeArchive() {}

    /** Unpacks a Word file; refuses what is none or could do harm. */
    public static OfficeArchive word(byte[] file) throws UnsafeUpload {
        List<PackedFile> entries = ZipDirectory.read(file, LARGEST_TOTAL);
        OfficeArchive archive = new OfficeArchive();
        for (PackedFile entry : entries) {
            String lower = entry.name().toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata") || lower.contains("activex")) {
                throw UnsafeUpload.macros();
            }
            archive.pictures |= lower.startsWith("word/media/") || lower.startsWith("word/embeddings/");
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                archive.take(lower, entry, file);
            }
        }
        if (!archive.parts.containsKey("word/document.xml")) {
            throw UnsafeUpload.notWord();
        }
        return archive;
    }

    /** The bytes of an XML part, null when the file has none of that name; names are compared without case. */
    public byte @Nullable [] part(String name) {
        return parts.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there are pictures or embedded files. */
    public boolean hasPictures() {
        return pictures;
    }

    private void take(String name, PackedFile entry, byte[] file) throws UnsafeUpload {
        if (entry.size() > LARGEST_PART) {
            throw UnsafeUpload.tooLarge();
        }
        byte[] content = unpack(entry, file);
        String head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.replace("\0", "").contains("<!DOCTYPE")) {
            throw new UnsafeUpload("doctype", new Text("document type declarations are not read", "不接受含文档类型声明的文件"));
        }
        if (name.equals("[content_types].xml")
                && new String(content, StandardCharsets.UTF_8).contains("macroEnabled")) {
            throw UnsafeUpload.macros();
        }
        for (byte each : content) {
            tags += each == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw UnsafeUpload.tooLarge();
        }
        parts.put(name, content);
    }

    /** Unpacks one entry; one that is larger than it says is refused after the first byte too many. */
    private static byte[] unpack(PackedFile entry, byte[] file) throws UnsafeUpload {
        long header = entry.offset();
        if (header + LOCAL_HEADER > file.length) {
            throw UnsafeUpload.broken();
        }
        int at = (int) header;
        int names = (file[at + 26] & 0xFF) + ((file[at + 27] & 0xFF) << 8);
        int extra = (file[at + 28] & 0xFF) + ((file[at + 29] & 0xFF) << 8);
        long start = header + LOCAL_HEADER + names + extra;
        if (start + entry.packed() > file.length || entry.method() != STORED && entry.method() != DEFLATED) {
            throw UnsafeUpload.broken();
        }
        Inflater inflater = new Inflater(true);
        try (InputStream packed = new ByteArrayInputStream(file, (int) start, (int) entry.packed());
                InputStream in = entry.method() == STORED ? packed : new InflaterInputStream(packed, inflater)) {
            byte[] content = in.readNBytes((int) entry.size() + 1);
            if (content.length > entry.size()) {
                throw UnsafeUpload.tooLarge();
            }
            if (content.length < entry.size()) {
                throw UnsafeUpload.broken();
            }
            return content;
        } catch (IOException damaged) {
            throw UnsafeUpload.broken();
        } finally {
            inflater.end();
        }
    }
}
