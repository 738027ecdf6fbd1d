package io.branchline.benchmarks.office.hostile.word;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip file written by hand (PKWARE APPNOTE 4.3), so that it can say what no honest writer says. */
public final class RawZip {
    /** Where the text of a Word file is. */
    public static final String DOCUMENT = "word/document.xml";

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;
    private int last;

    /** What an entry says of itself in the directory. */
    record Entry(String name, int flags, int method, int size, byte[] extra) {
        static Entry of(String name, int size) {
            return new Entry(name, 0, DEFLATED, size, new byte[0]);
        }

        Entry flagged(int flag) {
            return new Entry(name, flag, method, size, extra);
        }

        Entry packedBy(int other) {
            return new Entry(name, flags, other, size, extra);
        }

        Entry with(byte[] more) {
            return new Entry(name, flags, method, size, more);
        }
    }

    /** An honest entry. */
    public RawZip add(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return add(Entry.of(name, bytes.length), bytes);
    }

    /** An entry of these bytes that says what it likes. */
    RawZip add(Entry entry, byte[] bytes) {
        byte[] packed = deflated(bytes);
        last = data.size();
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = buffer(30);
        head.putInt(LOCAL).putShort((short) 20).putShort((short) entry.flags()).putShort((short) entry.method());
        head.putInt(0).putInt(crc(bytes)).putInt(packed.length).putInt(bytes.length);
        head.putShort((short) name.length).putShort((short) 0);
        data.writeBytes(head.array());
        data.writeBytes(name);
        data.writeBytes(packed);
        list(entry, crc(bytes), packed.length, last);
        return this;
    }

    /** One more name for the entry that was added last. */
    RawZip again(String name, int size, int packed) {
        list(Entry.of(name, size), 0, packed, last);
        return this;
    }

    int packedSoFar() {
        return data.size() - last;
    }

    public byte[] bytes() {
        return bytes(count, data.size());
    }

    /** The file, its end telling another number of entries and another place of the directory. */
    byte[] bytes(int told, int place) {
        ByteBuffer end = buffer(22);
        end.putInt(END).putInt(0).putShort((short) told).putShort((short) told);
        end.putInt(directory.size()).putInt(place);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(data.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private void list(Entry entry, int crc, int packed, int offset) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = buffer(46);
        head.putInt(CENTRAL).putShort((short) 20).putShort((short) 20);
        head.putShort((short) entry.flags()).putShort((short) entry.method()).putInt(0);
        head.putInt(crc).putInt(packed).putInt(entry.size());
        head.putShort((short) name.length)
                .putShort((short) entry.extra().length)
                .putShort((short) 0);
        head.putInt(0).putInt(0).putInt(offset);
        directory.writeBytes(head.array());
        directory.writeBytes(name);
        directory.writeBytes(entry.extra());
        count++;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
