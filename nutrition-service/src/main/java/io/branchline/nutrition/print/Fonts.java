package io.branchline.nutrition.print;

import io.branchline.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fonts found on this machine, and which of them a text needs. Searched once, when the first document is printed. */
@ApplicationScoped
class Fonts {
    private static final int DEEPEST_FOLDER = 6;
    private static final Pattern FILE = Pattern.compile(".*\\.(ttf|ttc)", Pattern.CASE_INSENSITIVE);

    /** Families made for Chinese, best suited for tables first; whatever else covers a character comes after them. */
    private static final List<String> PREFERRED = List.of(
            "notosanssc",
            "notosanscjk",
            "sourcehansans",
            "wqyzenhei",
            "wenquanyizenhei",
            "msyh",
            "pingfang",
            "simhei",
            "wqymicrohei",
            "droidsansfallback",
            "notoserifsc",
            "gbsn",
            "simsun",
            "gkai",
            "uming",
            "ukai");

    /** A character every Chinese text font has, and no Latin one. */
    private static final int HAN_SAMPLE = '的';

    private final PrintConfig config;
    private volatile @Nullable List<Face> found;

    Fonts(PrintConfig config) {
        this.config = config;
    }

    /** Whether Chinese can be printed here. */
    boolean hasChinese() {
        return faces().stream().anyMatch(face -> face.covers(HAN_SAMPLE));
    }

    /** The fewest fonts, in order of preference, that together have a glyph for each character; none for what nobody has. */
    Set<Face> covering(int[] codePoints) {
        Set<Face> chosen = new LinkedHashSet<>();
        for (int codePoint : codePoints) {
            if (chosen.stream().noneMatch(face -> face.covers(codePoint))) {
                faces().stream()
                        .filter(face -> face.covers(codePoint))
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    /** 503: this installation lacks a font for the text; names the first character that would be an empty box. */
    static Problem missing(int codePoint) {
        String sample = "%s (U+%04X)".formatted(Character.toString(codePoint), codePoint);
        return new Problem(
                503,
                "no-font",
                "No font on this server has the character " + sample
                        + ". Install a Chinese TrueType font or name its folder in branchline.print.font-folders.",
                "服务器上没有包含字符 " + sample + " 的字体。请安装中文 TrueType 字体，或在 branchline.print.font-folders 中指定其目录。");
    }

    private List<Face> faces() {
        List<Face> known = found;
        return known == null ? search() : known;
    }

    /** One search at a time: whoever comes meanwhile waits for it, as reading fonts takes much memory. */
    private synchronized List<Face> search() {
        List<Face> known = found;
        if (known == null) {
            known = config.fontFolders().stream()
                    .map(Path::of)
                    .flatMap(Fonts::files)
                    .sorted(Comparator.comparingInt(Fonts::rank).thenComparing(File::getPath))
                    .flatMap(file -> Face.in(file).stream())
                    .toList();
            found = known;
        }
        return known;
    }

    private static Stream<File> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        List<File> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            below.filter(path -> FILE.matcher(path.toString()).matches()).forEach(path -> files.add(path.toFile()));
        } catch (IOException | UncheckedIOException unreadable) {
            return files.stream();
        }
        return files.stream();
    }

    private static int rank(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        for (int i = 0; i < PREFERRED.size(); i++) {
            if (name.contains(PREFERRED.get(i))) {
                return i;
            }
        }
        return PREFERRED.size();
    }
}
