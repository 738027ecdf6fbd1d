package io.branchline.benchmarks.office.hostile.word;

import io.branchline.benchmarks.office.hostile.call.Bytes;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import io.branchline.benchmarks.office.hostile.word.RawZip.Entry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Archives that contradict themselves, climb out of their folder, or are no Word file at all. */
public final class HostileZip {
    private static final String DOCUMENT = RawZip.DOCUMENT;
    private static final String LETTER =
            HostileWord.OPENED + "<w:p><w:r><w:t>Ann: Hello there.</w:t></w:r></w:p></w:body></w:document>";
    private static final int AES = 99;
    private static final int BZIP2 = 12;

    private HostileZip() {}

    public static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        add(
                files,
                "name climbs",
                () -> letter().add("../../etc/cron.d/x.xml", "x").bytes());
        add(files, "name is absolute", () -> letter().add("/etc/x.xml", "x").bytes());
        add(
                files,
                "name of Windows",
                () -> letter().add("word\\..\\..\\x.xml", "x").bytes());
        add(files, "name of a drive", () -> letter().add("C:/x.xml", "x").bytes());
        add(files, "name with NUL", () -> letter().add("word/a\0.xml", "x").bytes());
        add(files, "document twice", () -> letter().add(DOCUMENT, LETTER).bytes());
        add(
                files,
                "document in capitals too",
                () -> letter().add("WORD/Document.XML", LETTER).bytes());
        add(files, "encrypted", () -> entry(letterEntry().flagged(1)));
        add(files, "encrypted by AES", () -> entry(letterEntry().flagged(1).packedBy(AES)));
        add(files, "packed by bzip2", () -> entry(letterEntry().packedBy(BZIP2)));
        add(files, "zip64 size", () -> entry(Entry.of(DOCUMENT, -1).with(zip64(1L << 40))));
        add(files, "zip64 small size", () -> entry(Entry.of(DOCUMENT, -1).with(zip64(LETTER.length()))));
        add(files, "zip64 negative size", () -> entry(Entry.of(DOCUMENT, -1).with(zip64(-5))));
        add(files, "65,535 entries told", () -> letter().bytes(0xFFFF, 0));
        add(files, "no entries told", () -> letter().bytes(0, 0));
        add(files, "directory behind the end", () -> letter().bytes(1, Integer.MAX_VALUE));
        add(files, "directory at -1", () -> letter().bytes(1, -1));
        add(files, "overlapping", HostileZip::overlapping);
        add(files, "overlapping by halves", HostileZip::halves);
        add(files, "nothing but ends", () -> Bytes.after("PK\3\4", ends()));
        add(files, "zips in a zip", HostileZip::nested);
        disguised(files);
        return files;
    }

    private static void add(List<Hostile> files, String name, Supplier<byte[]> content) {
        files.add(new Upload(name, Upload.MINUTES, Upload.DOCX, content));
        files.add(new Upload(name + ", check", Upload.CHECKS, Upload.DOCX, content));
    }

    private static void disguised(List<Hostile> files) {
        add(files, "really PDF", () -> Bytes.after("%PDF-1.7\n", Bytes.random(100_000)));
        add(files, "really PNG", () -> Bytes.after("\u0089PNG\r\n\32\n", Bytes.random(100_000)));
        add(
                files,
                "really old Word",
                () -> Bytes.after("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1", Bytes.random(100_000)));
        add(files, "really RTF", () -> Bytes.after("{\\rtf1 {\\object", Bytes.random(100_000)));
        add(
                files,
                "really ODT",
                () -> new RawZip()
                        .add("mimetype", "application/vnd.oasis.opendocument.text")
                        .add("content.xml", "<office:document-content/>")
                        .bytes());
        add(
                files,
                "really xlsx",
                () -> new RawZip()
                        .add("[Content_Types].xml", "<Types/>")
                        .add("xl/workbook.xml", "<workbook/>")
                        .bytes());
        add(files, "nothing", () -> new byte[0]);
        add(files, "xls in text", () -> "a\tb\n1\t2\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }

    private static RawZip letter() {
        return new RawZip().add(DOCUMENT, LETTER);
    }

    private static Entry letterEntry() {
        return Entry.of(DOCUMENT, LETTER.length());
    }

    private static byte[] entry(Entry entry) {
        return new RawZip().add(entry, LETTER.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private static byte[] zip64(long size) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 1)
                .putShort((short) 8)
                .putLong(size)
                .array();
    }

    /** One packed part under 1,900 names, each of which says to be small enough. */
    private static byte[] overlapping() {
        RawZip zip = letter().add("word/a.xml", "0".repeat(20_000));
        int packed = zip.packedSoFar() - 30 - "word/a.xml".length();
        for (int i = 0; i < 1_900; i++) {
            zip.again("word/b" + i + ".xml", 20_000, packed);
        }
        return zip.bytes();
    }

    /** The same at the limits: five names for one part of nearly 8 MB that hardly packs. */
    private static byte[] halves() {
        byte[] part = Bytes.letters(7_900_000);
        RawZip zip = letter().add(Entry.of("word/a.xml", part.length), part);
        int packed = zip.packedSoFar() - 30 - "word/a.xml".length();
        for (int i = 0; i < 3; i++) {
            zip.again("word/b" + i + ".xml", part.length, packed);
        }
        return zip.bytes();
    }

    private static byte[] ends() {
        return "PK\5\6aaaaaaaaaaaaaaaaaa".repeat(900_000).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] nested() {
        byte[] zip = letter().bytes();
        for (int i = 0; i < 50; i++) {
            zip = new RawZip()
                    .add(DOCUMENT, LETTER)
                    .add(Entry.of("word/embeddings/inner.docx", zip.length), zip)
                    .bytes();
        }
        return zip;
    }
}
