package io.branchline.office.engine.document.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what fonts are called, and nothing else of them: the table directory, {@code name} and {@code OS/2} (OpenType 1.9). */
final class SfntReader {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int COLLECTION = 0x74746366;
    private static final int MOST_FONTS = 64;
    private static final int FAMILY = 1;
    private static final int POSTSCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;

    /** Bits of fsType: the licence of use, and "not in part" or "bitmaps only", neither of which we can keep to. */
    private static final int USAGE = 0x000F;

    private static final int RESTRICTED = 2;
    private static final int WHOLE_OR_BITMAP = 0x0300;

    private final RandomAccessFile file;
    private final Path path;

    private SfntReader(RandomAccessFile file, Path path) {
        this.file = file;
        this.path = path;
    }

    /** The fonts of a file that can be embedded; none when it is no TrueType file. */
    static List<FontFile> read(Path path) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return new SfntReader(file, path).fonts();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    private List<FontFile> fonts() throws IOException {
        List<FontFile> fonts = new ArrayList<>();
        int tag = file.readInt();
        if (tag == COLLECTION) {
            file.readInt();
            int count = Math.min(file.readInt(), MOST_FONTS);
            for (int i = 0; i < count; i++) {
                file.seek(12 + 4L * i);
                font(file.readInt() & 0xFFFFFFFFL).ifPresent(fonts::add);
            }
        } else {
            font(0).ifPresent(fonts::add);
        }
        return fonts;
    }

    private Optional<FontFile> font(long offset) throws IOException {
        file.seek(offset);
        int tag = file.readInt();
        if (tag != TRUE_TYPE && tag != APPLE_TRUE_TYPE) {
            return Optional.empty();
        }
        Map<String, Long> tables = tables();
        Long names = tables.get("name");
        Long os2 = tables.get("OS/2");
        if (names == null || !tables.containsKey("glyf")) {
            return Optional.empty();
        }
        int style = 0;
        int weight = 400;
        int width = 5;
        if (os2 != null) {
            file.seek(os2 + 4);
            weight = file.readUnsignedShort();
            width = file.readUnsignedShort();
            int type = file.readUnsignedShort();
            if ((type & USAGE) == RESTRICTED || (type & WHOLE_OR_BITMAP) != 0) {
                return Optional.empty();
            }
            file.seek(os2 + 62);
            style = file.readUnsignedShort();
        }
        boolean bold = (style & 0x20) != 0;
        int off = Math.abs(weight - (bold ? 700 : 400)) + 100 * Math.abs(width - 5);
        return named(names, bold, (style & 1) != 0, off);
    }

    private Map<String, Long> tables() throws IOException {
        int count = file.readUnsignedShort();
        file.skipBytes(6);
        Map<String, Long> tables = new HashMap<>();
        byte[] tag = new byte[4];
        for (int i = 0; i < count; i++) {
            file.readFully(tag);
            file.skipBytes(4);
            tables.put(new String(tag, StandardCharsets.US_ASCII), file.readInt() & 0xFFFFFFFFL);
            file.skipBytes(4);
        }
        return tables;
    }

    private Optional<FontFile> named(long table, boolean bold, boolean italic, int off) throws IOException {
        file.seek(table + 2);
        int count = file.readUnsignedShort();
        long strings = table + file.readUnsignedShort();
        Set<String> families = new HashSet<>();
        String postScript = "";
        for (int i = 0; i < count; i++) {
            file.seek(table + 6 + 12L * i);
            int platform = file.readUnsignedShort();
            int encoding = file.readUnsignedShort();
            file.skipBytes(2);
            int id = file.readUnsignedShort();
            int length = file.readUnsignedShort();
            long at = strings + file.readUnsignedShort();
            if (id == FAMILY || id == TYPOGRAPHIC_FAMILY || id == POSTSCRIPT) {
                String text = text(at, length, charset(platform, encoding));
                if (id == POSTSCRIPT) {
                    postScript = text;
                } else {
                    families.add(text);
                }
            }
        }
        return families.isEmpty()
                ? Optional.empty()
                : Optional.of(new FontFile(path, postScript, families, bold, italic, off));
    }

    private String text(long at, int length, Charset charset) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, charset).strip();
    }

    private static Charset charset(int platform, int encoding) {
        if (platform == 1) {
            return StandardCharsets.ISO_8859_1;
        }
        return platform == 3 && encoding == 3 ? Charset.forName("GBK") : StandardCharsets.UTF_16BE;
    }
}
