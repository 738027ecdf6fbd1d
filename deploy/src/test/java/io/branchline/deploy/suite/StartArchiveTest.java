package io.branchline.deploy.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {
    private static final Instant BUILT = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path home;

    private Path jar;
    private StartArchive archive;

    @BeforeEach
    void aPackage() throws IOException {
        jar = Files.createFile(home.resolve("quarkus-run.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
        archive = new StartArchive(home);
    }

    @Test
    void without_a_record_a_start_has_no_option_of_its_own() {
        assertThat(archive.isThere()).isFalse();
        assertThat(archive.using()).isEmpty();
    }

    @Test
    void what_a_recorded_start_wrote_is_used_once_it_is_taken() throws IOException {
        Path written = written();
        assertThat(archive.using()).isEmpty();
        archive.take();
        assertThat(written).doesNotExist();
        assertThat(archive.using())
                .singleElement()
                .satisfies(option -> assertThat(Path.of(option.split("=")[1])).exists());
    }

    @Test
    void a_record_of_an_earlier_build_is_not_used() throws IOException {
        written();
        archive.take();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(archive.using()).isEmpty();
    }

    @Test
    void a_recording_that_failed_leaves_nothing() throws IOException {
        Path written = written();
        archive.drop();
        assertThat(written).doesNotExist();
        archive.take();
        assertThat(archive.isThere()).isFalse();
    }

    @Test
    void a_jvm_starts_with_a_record_that_it_cannot_use() throws Exception {
        written();
        archive.take();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(archive.using());
        command.add("-version");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(command).hasSize(3);
        assertThat(process.waitFor()).isZero();
    }

    /** The file a recorded start is told to write, with what no JVM would write. */
    private Path written() throws IOException {
        Path file = Path.of(archive.recording().get(0).split("=")[1]);
        return Files.writeString(file, "not an archive");
    }
}
