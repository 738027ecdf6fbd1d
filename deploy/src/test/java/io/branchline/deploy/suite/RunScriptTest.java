package io.branchline.deploy.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script before Java takes over: each way in which it cannot go on is told in one line. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {
    private static final List<String> TOOLS =
            List.of("sh", "cat", "cut", "dirname", "find", "head", "mkdir", "sed", "touch", "tr");

    @TempDir
    Path home;

    @BeforeEach
    void aMachineWithOrdinaryToolsOnly() throws IOException {
        Files.copy(Path.of("..", "run"), home.resolve("run"));
        Path bin = Files.createDirectory(home.resolve("bin"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(bin.resolve(tool), Path.of("/usr/bin", tool));
        }
    }

    @Test
    void no_java() throws Exception {
        assertThat(run()).isEqualTo("run: no java found; install a JDK 17 or newer, or set JAVA_HOME");
    }

    @Test
    void a_runtime_without_compiler() throws Exception {
        program("java", "exit 0");
        assertThat(run()).isEqualTo("run: java is there but no javac; install a JDK 17 or newer (not only a JRE)");
    }

    @Test
    void a_jdk_that_is_too_old() throws Exception {
        program("java", "exit 0");
        program("javac", "echo javac 11.0.2");
        assertThat(run()).isEqualTo("run: the JDK is version 11; 17 or newer is needed");
    }

    @Test
    void no_maven() throws Exception {
        program("java", "exit 0");
        program("javac", "echo javac 17.0.2");
        assertThat(run()).isEqualTo("run: no mvn found; install Maven 3.8 or newer");
    }

    @Test
    void a_maven_that_is_too_old() throws Exception {
        program("java", "exit 0");
        program("javac", "echo javac 17.0.2");
        program("mvn", "echo Apache Maven 3.6.3");
        assertThat(run()).isEqualTo("run: Maven is version 3.6; 3.8 or newer is needed");
    }

    @Test
    void a_build_that_breaks() throws Exception {
        program("java", "exit 0");
        program("javac", "echo javac 17.0.2");
        program(
                "mvn",
                "[ \"$1\" = -v ] && echo Apache Maven 3.9.9 && exit 0; echo '[ERROR] Some class does not compile'; exit 1");
        assertThat(run())
                .endsWith("run: the build failed: Some class does not compile (all of it: .data/logs/build.log)");
    }

    private void program(String name, String body) throws IOException {
        Path file = home.resolve("bin").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs it and returns all it says; it must end with code 1. */
    private String run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", home.resolve("run").toString(), "--once").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", home.resolve("bin").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return said.strip();
    }
}
