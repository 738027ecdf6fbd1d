package io.branchline.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large rooms may be: median file 60 lines, nine in ten 180, none 300; twelve files a package. */
public abstract class HouseSize {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void filesAreSmall() throws IOException {
        List<Long> sizes = sources().stream().map(HouseSize::lines).sorted().toList();
        assertThat(sizes).isNotEmpty();
        assertThat(sizes.get(sizes.size() / 2)).as("median lines").isLessThanOrEqualTo(60);
        assertThat(sizes.get((int) (0.9 * (sizes.size() - 1))))
                .as("lines of nine in ten")
                .isLessThanOrEqualTo(180);
        assertThat(sources())
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
    }

    @Test
    void packagesAreSmall() throws IOException {
        Map<Path, Long> files =
                sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(12));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
