package io.branchline.nutrition.engine.usda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files of a release in a folder, plain or gzipped, found by name without regard to case. */
public final class ReleaseFiles {
    private final Path folder;

    /** Files of this folder and its subfolders. */
    public ReleaseFiles(Path folder) {
        this.folder = folder;
    }

    /** Whether there is a file of this name; a part of the name is enough. */
    public boolean has(String name) throws IOException {
        return find(name).isPresent();
    }

    /** Opens a file; malformed characters are replaced, never an error. */
    public BufferedReader open(String name, Charset charset) throws IOException {
        Path file = find(name).orElseThrow(() -> new IOException("the release has no file " + name));
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(
                new InputStreamReader(
                        plain,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    private Optional<Path> find(String name) throws IOException {
        String wanted = plain(name);
        Predicate<Path> named =
                file -> plain(String.valueOf(file.getFileName())).contains(wanted);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(named).min(Comparator.naturalOrder());
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
