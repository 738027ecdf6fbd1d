package io.branchline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.kit.testing.HouseSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The size of all rooms together: half of the files at most 60 lines, nine in ten at most 180. */
class WholeHouseTest extends HouseSize {
    private static final List<String> MODULES =
            List.of("service-kit", "nutrition-service", "office-service", "gateway", "deploy", "benchmarks");

    @Test
    void most_files_are_read_at_a_glance() throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (String module : MODULES) {
            sources(Path.of("..", module, "src", "main", "java")).forEach(file -> sizes.add(lines(file)));
        }
        sizes.sort(null);
        assertThat(sizes.get((sizes.size() - 1) / 2)).as("median lines").isLessThanOrEqualTo(60);
        assertThat(sizes.get((int) (0.9 * (sizes.size() - 1))))
                .as("nine in ten")
                .isLessThanOrEqualTo(180);
    }

    @Test
    void the_kit_stays_tiny() throws IOException {
        assertThat(sources(Path.of("src", "main", "java"))).hasSizeLessThanOrEqualTo(14);
    }
}
