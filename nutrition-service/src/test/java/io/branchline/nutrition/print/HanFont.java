package io.branchline.nutrition.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType font that claims a few Chinese characters: the Latin one with another character map, so tests need no system font. */
final class HanFont {
    private static final int CMAP = 0x636D6170;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int FIRST_GLYPH = 36;
    private static final String CHARACTERS = "的健康测评体重指数：";

    private HanFont() {}

    static void writeTo(Path file) throws IOException {
        ByteBuffer latin = ByteBuffer.wrap(Glyphs.latinFont());
        Map<Integer, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < latin.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            byte[] table = new byte[latin.getInt(entry + 12)];
            latin.get(latin.getInt(entry + 8), table);
            tables.put(latin.getInt(entry), table);
        }
        tables.put(CMAP, map());
        Files.write(file, assemble(tables));
    }

    /** Format 12, one group a character, each shown as some other letter. */
    private static byte[] map() {
        int[] characters = CHARACTERS.codePoints().sorted().toArray();
        int size = 16 + 12 * characters.length;
        ByteBuffer map = ByteBuffer.allocate(12 + size);
        map.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10);
        map.putInt(12).putShort((short) 12).putShort((short) 0);
        map.putInt(size).putInt(0).putInt(characters.length);
        for (int i = 0; i < characters.length; i++) {
            map.putInt(characters[i]).putInt(characters[i]).putInt(FIRST_GLYPH + i);
        }
        return map.array();
    }

    private static byte[] assemble(Map<Integer, byte[]> tables) {
        int size = HEADER + ENTRY * tables.size();
        for (byte[] table : tables.values()) {
            size += (table.length + 3) / 4 * 4;
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        font.putInt(0x00010000).putShort((short) tables.size()).putInt(0).putShort((short) 0);
        int at = HEADER + ENTRY * tables.size();
        for (Map.Entry<Integer, byte[]> table : tables.entrySet()) {
            font.putInt(table.getKey()).putInt(0).putInt(at).putInt(table.getValue().length);
            font.put(at, table.getValue());
            at += (table.getValue().length + 3) / 4 * 4;
        }
        return font.array();
    }
}
