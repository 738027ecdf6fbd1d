package io.branchline.deploy.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What a JVM keeps of one start so that later starts need not read and check every class again: an AOT cache (JEP 514) from JDK 25
 * on, before that an archive of class data (JEP 350). The JVM itself refuses one that other jars or another JDK made, and starts
 * without it.
 *
 * @param home folder of the packaged application; the archive lies in it and goes with it when it is built again
 */
record StartArchive(Path home) {
    private static final int FIRST_WITH_AOT = 25;
    private static final boolean AOT = Runtime.version().feature() >= FIRST_WITH_AOT;

    /** Whether it can be used: made by this JDK after the last build. */
    boolean isThere() {
        try {
            return Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar())) >= 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** The options of a start that uses it; none when there is no archive. */
    List<String> using() {
        return isThere() ? List.of((AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file()) : List.of();
    }

    /** The options of a start that is recorded; the JVM writes when it ends. */
    List<String> recording() {
        return List.of((AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + written());
    }

    /** Takes what a recorded start has written, once its process has ended in order; a half-written file is never used. */
    void take() throws IOException {
        if (Files.exists(written())) {
            Files.move(written(), file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing of a recording that failed. */
    void drop() throws IOException {
        Files.deleteIfExists(written());
    }

    private Path jar() {
        return home.resolve("quarkus-run.jar");
    }

    private Path file() {
        return home.resolve("start-" + Runtime.version() + ".archive");
    }

    private Path written() {
        return home.resolve("start-" + Runtime.version() + ".new");
    }
}
