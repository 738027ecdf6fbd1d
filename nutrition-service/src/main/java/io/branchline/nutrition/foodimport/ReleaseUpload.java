package io.branchline.nutrition.foodimport;

import io.branchline.kit.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files somebody sent, in a folder of their own that is gone when this is closed. */
final class ReleaseUpload implements AutoCloseable {
    /** SR28 unpacks to 45 MB. */
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    private static final int MAX_FILES = 60;

    private final Path folder;
    private long unpacked;
    private int files;

    private ReleaseUpload(Path folder) {
        this.folder = folder;
    }

    static ReleaseUpload ofZip(byte[] zip) throws IOException {
        ReleaseUpload upload = new ReleaseUpload(Files.createTempDirectory("release"));
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    upload.add(entry.getName(), entries);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            upload.close();
            throw notAZip();
        } catch (IOException | Problem refused) {
            upload.close();
            throw refused;
        }
        if (upload.files == 0) {
            upload.close();
            throw notAZip();
        }
        return upload;
    }

    static ReleaseUpload ofTexts(List<NewImport.TextFile> texts) throws IOException {
        ReleaseUpload upload = new ReleaseUpload(Files.createTempDirectory("release"));
        for (NewImport.TextFile text : texts) {
            byte[] bytes = text.content().getBytes(StandardCharsets.UTF_8);
            upload.add(text.name(), new ByteArrayInputStream(bytes));
        }
        return upload;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Only the last part of a name counts, so that nothing is written outside of the folder. */
    private void add(String name, InputStream content) throws IOException {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (!plain.matches("[A-Za-z0-9_ .()-]{1,120}") || plain.startsWith(".")) {
            return;
        }
        if (++files > MAX_FILES) {
            throw tooMuch();
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve(plain))) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > MAX_UNPACKED) {
                    throw tooMuch();
                }
                file.write(buffer, 0, read);
            }
        }
    }

    private static Problem notAZip() {
        return Problem.unprocessable("no-zip", "The body is not a zip archive with files.", "请求体不是包含文件的 zip 压缩包。");
    }

    private static Problem tooMuch() {
        return Problem.unprocessable(
                "release-too-large",
                "The archive unpacks to more than 200 MB or 60 files.",
                "压缩包解压后超过 200 MB 或 60 个文件。");
    }
}
