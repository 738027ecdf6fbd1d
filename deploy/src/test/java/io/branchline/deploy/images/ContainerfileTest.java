package io.branchline.deploy.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "nutrition", "office"})
    void an_image_runs_as_nobody_and_receives_signals_itself(String application) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("images", application + ".Containerfile"));
        List<String> users =
                lines.stream().filter(line -> line.startsWith("USER ")).toList();
        assertThat(users.get(users.size() - 1)).isEqualTo("USER 10001:10001");
        assertThat(lines).anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\""));
        assertThat(lines).noneMatch(line -> line.contains(":latest"));
        assertThat(lines).anyMatch(line -> line.matches("COPY .*/quarkus-run.jar \\./"));
    }

    /** The build of an image must not depend on the cache, nor wait for a server that runs; the start must bear its absence. */
    @ParameterizedTest
    @ValueSource(strings = {"gateway", "nutrition", "office"})
    void an_image_starts_from_a_cache_it_can_do_without(String application) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("images", application + ".Containerfile"));
        assertThat(lines)
                .filteredOn(line -> line.contains("-XX:AOTCacheOutput=app.aot"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("RUN timeout ")
                        .contains("-XX:+IgnoreUnrecognizedVMOptions", "jdbc.url=jdbc:none:")
                        .endsWith("|| true"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("ENTRYPOINT"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("\"-XX:+IgnoreUnrecognizedVMOptions\", \"-XX:AOTCache=app.aot\""));
    }
}
