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

/** How large a room may be in any module: no file above 300 lines, at most twelve files a package. */
public abstract class HouseSize {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void noFileNeedsScrollingTwice() throws IOException {
        assertThat(sources(SOURCES))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(300));
    }

    @Test
    void packagesHoldAtMostTwelveFiles() throws IOException {
        Map<Path, Long> files =
                sources(SOURCES).stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(12));
    }

    /** The Java files below a folder, without package-info. */
    protected static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    /** Lines of a file. */
    protected static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
