package io.branchline.office.engine.document.font;

import io.branchline.office.engine.document.standard.Face;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/** The fonts found on a machine, and which of them sets which face. Immutable; finding them reads every font file once. */
public final class FontShelf {
    private final Map<String, List<FontFile>> byFamily = new LinkedHashMap<>();
    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

    private FontShelf(List<FontFile> fonts) {
        for (FontFile font : fonts) {
            font.families()
                    .forEach(name -> byFamily.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(font));
        }
        for (Face face : Face.values()) {
            regular(Substitutes.of(face)).ifPresent(font -> faces.put(face, new Typeface(font, false)));
        }
        standIn(Face.SONGTI, List.of(Face.FANGSONG, Face.KAITI, Face.HEITI), false);
        standIn(Face.FANGSONG, List.of(Face.SONGTI), false);
        standIn(Face.KAITI, List.of(Face.SONGTI), false);
        standIn(Face.HEITI, List.of(Face.SONGTI), true);
        standIn(Face.XIAOBIAOSONG, List.of(Face.SONGTI), true);
    }

    /** The machine's own font folders, and more; folders that do not exist are passed over. */
    public static FontShelf system(List<Path> folders) {
        FontFileFinder finder = new FontFileFinder();
        List<URI> files = new ArrayList<>(finder.find());
        folders.forEach(folder -> files.addAll(finder.find(folder.toString())));
        return of(files.stream().map(Path::of).toList());
    }

    /** The fonts of these folders and no others. */
    public static FontShelf in(Path folder) {
        File[] files = folder.toFile().listFiles();
        return of(
                files == null
                        ? List.of()
                        : Arrays.stream(files).map(File::toPath).toList());
    }

    private static FontShelf of(List<Path> files) {
        return new FontShelf(files.stream()
                .distinct()
                .sorted(Comparator.comparing(Path::toString))
                .flatMap(file -> SfntReader.read(file).stream())
                .toList());
    }

    /** What sets a face. @throws MissingFont when the machine has no Chinese font */
    public Typeface typeface(Face face) {
        return Optional.ofNullable(faces.get(face)).orElseThrow(MissingFont::chinese);
    }

    /** A face, and behind it all other Chinese fonts for characters it lacks. */
    public List<Typeface> chain(Face face) {
        List<Typeface> chain = new ArrayList<>();
        chain.add(typeface(face));
        chain.addAll(chinese());
        return chain.stream().distinct().toList();
    }

    /** Every Chinese font found, for texts that are Latin first; empty where there is none. */
    public List<Typeface> chinese() {
        return List.of(Face.SONGTI, Face.HEITI, Face.KAITI, Face.FANGSONG).stream()
                .flatMap(face -> Optional.ofNullable(faces.get(face)).stream())
                .distinct()
                .toList();
    }

    /** A sans-serif Latin family with both cuts; empty where there is none. */
    public Optional<Typeface> latin(boolean bold) {
        return Substitutes.LATIN.stream()
                .filter(name -> cut(name, true).isPresent() && cut(name, false).isPresent())
                .findFirst()
                .flatMap(name -> cut(name, bold))
                .map(font -> new Typeface(font, false));
    }

    /** Each face of the standard with the family that sets it here; faces that nothing can set are left out. */
    public Map<Face, String> assignments() {
        Map<Face, String> named = new EnumMap<>(Face.class);
        faces.forEach((face, typeface) -> named.put(
                face, typeface.file().families().stream().sorted().findFirst().orElse("")));
        return named;
    }

    private void standIn(Face face, List<Face> others, boolean emboldened) {
        others.stream()
                .filter(other -> !faces.containsKey(face) && faces.containsKey(other))
                .findFirst()
                .ifPresent(other -> faces.put(face, new Typeface(typeface(other).file(), emboldened)));
    }

    private Optional<FontFile> regular(List<String> names) {
        return names.stream().flatMap(name -> cut(name, false).stream()).findFirst();
    }

    private Optional<FontFile> cut(String family, boolean bold) {
        return byFamily.getOrDefault(family, List.of()).stream()
                .filter(font -> font.bold() == bold && !font.italic())
                .min(Comparator.comparingInt(FontFile::offNormal));
    }
}
