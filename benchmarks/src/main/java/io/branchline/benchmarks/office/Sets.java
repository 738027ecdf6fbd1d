package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The folder with the reference sets; its files are compressed and stay where they are. */
public record Sets(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether a set is there. */
    public boolean has(String set) {
        return Files.isDirectory(folder.resolve(set));
    }

    /** Every file of a set whose name ends so, in the order of names. */
    public List<Path> files(String set, String ending) {
        try (Stream<Path> files = Files.walk(folder.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The bytes of a file, unpacked. */
    public static byte[] bytes(Path file) {
        try (var in = new FileInputStream(file.toFile())) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static JsonNode json(Path file) {
        return json(text(file));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file beside it with another ending. */
    public static Path beside(Path file, String ending, String other) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
    }
}
