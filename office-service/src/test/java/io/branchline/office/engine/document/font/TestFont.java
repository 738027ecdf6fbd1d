package io.branchline.office.engine.document.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A TrueType font of boxes, so that PDF can be measured on machines without fonts: Chinese characters a full square wide with
 * ink from -0.10 to 0.86 of the size, Latin half as wide.
 */
public final class TestFont {
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0xFF},
        {0x2000, 0x206F},
        {0x2600, 0x261F},
        {0x3000, 0x303F},
        {0x4E00, 0x9FA5},
        {0xFF00, 0xFFEF}
    };

    private TestFont() {}

    /** A folder with one font of this family, made anew; {@code usage} is its fsType, 0 for no restriction. */
    public static Path folder(String family, int usage) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "test-fonts", "boxes-" + usage));
            Files.write(folder.resolve("boxes.ttf"), bytes(family, usage));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fonts of a machine that has nothing but this one. */
    public static FontShelf shelf() {
        return FontShelf.in(folder("宋体", 0));
    }

    private static byte[] bytes(String family, int usage) throws IOException {
        Table hmtx = new Table().shorts(1000, 0);
        Table glyf = new Table();
        Table loca = new Table().ints(0, 0);
        int glyphs = 1;
        for (int[] range : RANGES) {
            for (int c = range[0]; c <= range[1]; c++) {
                boolean full = c >= 0x2000;
                hmtx.shorts(full ? 1000 : 500, 50);
                box(glyf, full ? 950 : 450, full ? -100 : 0, full ? 860 : 700);
                loca.ints(glyf.size());
                glyphs++;
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("OS/2", os2(usage));
        tables.put("cmap", cmap());
        tables.put("glyf", glyf);
        tables.put(
                "head",
                new Table()
                        .ints(0x10000, 0x10000, 0, 0x5F0F3CF5)
                        .shorts(8, 1000)
                        .ints(0, 0, 0, 0)
                        .shorts(0, -100, 1000, 860, 0, 8, 2, 1, 0));
        tables.put(
                "hhea",
                new Table().ints(0x10000).shorts(860, -140, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, glyphs));
        tables.put("hmtx", hmtx);
        tables.put("loca", loca);
        tables.put("maxp", new Table().ints(0x10000).shorts(glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("name", name(family));
        tables.put("post", new Table().ints(0x30000, 0, 0, 0, 0, 0, 0, 0));
        return assembled(tables);
    }

    private static void box(Table glyf, int right, int bottom, int top) {
        glyf.shorts(1, 50, bottom, right, top, 3, 0);
        glyf.bytes(1, 1, 1, 1);
        glyf.shorts(50, 0, right - 50, 0).shorts(bottom, top - bottom, 0, bottom - top);
        glyf.padded();
    }

    private static Table os2(int usage) {
        Table table = new Table()
                .shorts(4, 1000, 400, 5, usage)
                .shorts(new int[11])
                .bytes(new int[10])
                .ints(0, 0, 0, 0);
        table.bytes('t', 'e', 's', 't').shorts(0x40, 0x20, 0xFFEF, 860, -140, 0, 1000, 200);
        return table.ints(0, 0).shorts(500, 700, 0, 32, 1);
    }

    /** Format 4: one segment for each range, in order, and the last one. */
    private static Table cmap() {
        int segments = RANGES.length + 1;
        Table ends = new Table();
        Table starts = new Table();
        Table deltas = new Table();
        int glyph = 1;
        for (int[] range : RANGES) {
            ends.shorts(range[1]);
            starts.shorts(range[0]);
            deltas.shorts(glyph - range[0]);
            glyph += range[1] - range[0] + 1;
        }
        ends.shorts(0xFFFF, 0);
        starts.shorts(0xFFFF);
        deltas.shorts(1);
        Table table = new Table().shorts(0, 1, 3, 1).ints(12);
        table.shorts(4, 16 + 8 * segments, 0, 2 * segments, 16, 3, 2 * segments - 16);
        return table.add(ends).add(starts).add(deltas).shorts(new int[segments]);
    }

    private static Table name(String family) {
        byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
        Table table = new Table().shorts(0, 2, 30);
        table.shorts(3, 1, 0x804, 1, text.length, 0).shorts(3, 1, 0x409, 6, 10, text.length);
        return table.raw(text).raw("Boxes".getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] assembled(Map<String, Table> tables) throws IOException {
        Table file = new Table().ints(0x10000).shorts(tables.size(), 128, 3, 16 * tables.size() - 128);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            file.raw(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.ints(0, offset, entry.getValue().size());
            offset += (entry.getValue().size() + 3) / 4 * 4;
        }
        tables.values().forEach(table -> file.add(table).padded());
        return file.bytes.toByteArray();
    }

    /** Big-endian numbers one after the other. */
    private static final class Table {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        int size() {
            return bytes.size();
        }

        Table shorts(int... values) {
            for (int value : values) {
                bytes(value >> 8, value);
            }
            return this;
        }

        Table ints(int... values) {
            for (int value : values) {
                shorts(value >> 16, value);
            }
            return this;
        }

        Table bytes(int... values) {
            for (int value : values) {
                bytes.write(value & 255);
            }
            return this;
        }

        Table raw(byte[] values) {
            bytes.writeBytes(values);
            return this;
        }

        Table add(Table other) {
            return raw(other.bytes.toByteArray());
        }

        void padded() {
            while (size() % 4 != 0) {
                bytes(0);
            }
        }
    }
}
