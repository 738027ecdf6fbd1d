package io.branchline.office.engine.upload;

import io.branchline.office.engine.text.Text;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The central directory of a zip file (PKWARE APPNOTE 4.3.12), read and judged before anything is unpacked: at most 2,000
 * entries, 40 MB declared altogether, 200 times the packed size, plain relative names, nothing encrypted, no two files
 * in the same place.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int HEADER = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_ENTRIES = 2_000;
    private static final int FREE_OF_RATIO = 1 << 20;
    private static final int LARGEST_RATIO = 200;
    private static final Pattern NAME = Pattern.compile("[^\\\\:*?\"<>|\\x00-\\x1f]{1,300}");

    private ZipDirectory() {}

    static List<PackedFile> read(byte[] file, long largestTotal) throws UnsafeUpload {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int count = zip.getShort(end + 10) & 0xFFFF;
        long at = zip.getInt(end + 16) & 0xFFFFFFFFL;
        if (count > MOST_ENTRIES) {
            throw UnsafeUpload.tooLarge();
        }
        List<PackedFile> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            if (at + HEADER_SIZE > end || zip.getInt((int) at) != HEADER) {
                throw UnsafeUpload.broken();
            }
            int here = (int) at;
            int nameLength = zip.getShort(here + 28) & 0xFFFF;
            if (at + HEADER_SIZE + nameLength > end) {
                throw UnsafeUpload.broken();
            }
            PackedFile entry = entry(zip, file, here, nameLength);
            total += entry.size();
            if (total > largestTotal || total > FREE_OF_RATIO && total > (long) file.length * LARGEST_RATIO) {
                throw UnsafeUpload.tooLarge();
            }
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw bad("the archive names a file twice", "压缩包中有重名文件");
            }
            entries.add(entry);
            at += HEADER_SIZE + nameLength + (zip.getShort(here + 30) & 0xFFFF) + (zip.getShort(here + 32) & 0xFFFF);
        }
        apart(entries);
        return entries;
    }

    /** Two names for the same bytes unpack to more than the file holds, however little each says to be. */
    private static void apart(List<PackedFile> entries) throws UnsafeUpload {
        List<PackedFile> ordered = entries.stream()
                .sorted(Comparator.comparingLong(PackedFile::offset))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            PackedFile before = ordered.get(i - 1);
            if (before.offset() + LOCAL_SIZE + before.packed() > ordered.get(i).offset()) {
                throw bad("files in the archive overlap", "压缩包中的文件相互重叠");
            }
        }
    }

    private static PackedFile entry(ByteBuffer zip, byte[] file, int here, int nameLength) throws UnsafeUpload {
        String name = new String(file, here + HEADER_SIZE, nameLength, StandardCharsets.UTF_8);
        if (!NAME.matcher(name).matches() || name.startsWith("/") || ("/" + name + "/").contains("/../")) {
            throw bad("the archive holds a file with an unsafe name", "压缩包中含有不安全的文件名");
        }
        if ((zip.getShort(here + 8) & 1) != 0) {
            throw bad("the file is encrypted", "文件已加密");
        }
        return new PackedFile(
                name,
                zip.getShort(here + 10) & 0xFFFF,
                zip.getInt(here + 20) & 0xFFFFFFFFL,
                zip.getInt(here + 24) & 0xFFFFFFFFL,
                zip.getInt(here + 42) & 0xFFFFFFFFL);
    }

    private static int end(ByteBuffer zip) throws UnsafeUpload {
        if (zip.limit() < 4 || zip.get(0) != 'P' || zip.get(1) != 'K') {
            throw UnsafeUpload.notWord();
        }
        int lowest = Math.max(0, zip.limit() - END_SIZE - LONGEST_COMMENT);
        for (int at = zip.limit() - END_SIZE; at >= lowest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw UnsafeUpload.broken();
    }

    private static UnsafeUpload bad(String en, String zh) {
        return new UnsafeUpload("bad-archive", new Text(en, zh));
    }
}
