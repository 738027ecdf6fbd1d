package io.branchline.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One overlay as {@code kubectl kustomize} renders it. */
record Overlay(String name, String yaml, List<HasMetadata> objects) {

    static Overlay render(String name) {
        // A developer without kubectl goes on; where everything must hold, its absence is a failure.
        boolean present = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
        assumeTrue(present || System.getenv("CI") != null, "kubectl is not installed");
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", "kubernetes/overlays/" + name)
                    .redirectErrorStream(true)
                    .start();
            String yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(yaml).isZero();
            KubernetesSerialization reader = new KubernetesSerialization();
            List<HasMetadata> objects = Arrays.stream(yaml.split("(?m)^---$"))
                    .map(document -> (HasMetadata) reader.unmarshal(document))
                    .toList();
            return new Overlay(name, yaml, objects);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
