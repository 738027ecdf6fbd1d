package io.branchline.benchmarks.office.hostile.word;

import io.branchline.benchmarks.office.hostile.call.Bytes;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files that would harm a careless reader, each sent as a transcript and as a document to check. */
public final class HostileWord {
    private static final String DOCUMENT = RawZip.DOCUMENT;
    static final String OPENED =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final int PART = 7_900_000;
    private static final int MOST_TAGS = 599_000;

    private HostileWord() {}

    public static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>();
        add(files, "bomb of 1 GB", () -> zip(DOCUMENT, new Part("<a>", "0", 1 << 30)));
        add(files, "bomb in five parts", HostileWord::fiveParts);
        add(files, "20 MB in five parts", HostileWord::fullParts);
        add(files, "size is a lie", HostileWord::lie);
        add(files, "65,000 entries", HostileWord::entries);
        add(files, "deep nesting", () -> zip(DOCUMENT, new Part(OPENED, "<w:p>", MOST_TAGS)));
        add(files, "many tags", () -> zip(DOCUMENT, new Part(OPENED, "<w:p><w:r/></w:p>", MOST_TAGS / 3)));
        add(
                files,
                "many words",
                () -> zip(
                        DOCUMENT, new Part(OPENED, "<w:p><w:r><w:t>ab cd ef gh ij</w:t></w:r></w:p>", MOST_TAGS / 6)));
        add(files, "one long word", () -> zip(DOCUMENT, new Part(OPENED + "<w:p><w:r><w:t>", "a", PART)));
        add(files, "attributes", () -> zip(DOCUMENT, new Part(OPENED + "<w:p ", "a='b' ", 1_000_000)));
        add(files, "no Word file", () -> zip("a.bin", new Part("", "x", 1 << 20)));
        files.add(new Upload("base64 of random", Upload.CHECKS, "application/json", HostileWord::base64));
        return files;
    }

    private static void add(List<Hostile> files, String name, Supplier<byte[]> content) {
        files.add(new Upload(name, Upload.MINUTES, Upload.DOCX, content));
        files.add(new Upload(name + ", check", Upload.CHECKS, Upload.DOCX, content));
    }

    /** What a part begins with, and what then comes how often. */
    private record Part(String head, String body, int times) {}

    private static byte[] zip(String name, Part part) {
        return zip(List.of(name), List.of(part));
    }

    private static byte[] zip(List<String> names, List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                out.putNextEntry(new ZipEntry(names.get(i)));
                out.write(parts.get(i).head().getBytes(StandardCharsets.UTF_8));
                byte[] block = parts.get(i).body().repeat(1_000).getBytes(StandardCharsets.UTF_8);
                for (int k = 0; k < parts.get(i).times() / 1_000; k++) {
                    out.write(block);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] fiveParts() {
        Part spaces = new Part("<a>", " ", PART);
        return zip(
                List.of(DOCUMENT, "word/a.xml", "word/b.xml", "word/c.xml", "word/d.xml"),
                List.of(new Part(OPENED, "", 0), spaces, spaces, spaces, spaces));
    }

    /** As much as the limits allow: text that hardly packs, in five parts, and a document that breaks off. */
    private static byte[] fullParts() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : List.of("word/a.xml", "word/b.xml", "word/c.xml", "word/d.xml", DOCUMENT)) {
                out.putNextEntry(new ZipEntry(name));
                out.write(OPENED.getBytes(StandardCharsets.UTF_8));
                out.write(Bytes.letters(PART));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] lie() {
        byte[] file = zip(DOCUMENT, new Part(OPENED, "<w:p/>", 1_000_000));
        for (int i = 0; i < file.length - 4; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                file[i + 24] = 5;
                file[i + 25] = 0;
                file[i + 26] = 0;
            }
        }
        return file;
    }

    private static byte[] entries() {
        List<String> names = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 65_000; i++) {
            names.add("word/" + i + ".xml");
            parts.add(new Part("", "", 0));
        }
        return zip(names, parts);
    }

    private static byte[] base64() {
        String file = Base64.getEncoder().encodeToString(Bytes.random(15_000_000));
        return ("{\"file\":\"" + file + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
