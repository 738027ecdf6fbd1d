package io.branchline.benchmarks.office.hostile;

import io.branchline.benchmarks.office.hostile.call.Answer;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** One service at a time, started anew only when it died or another heap is asked for. */
final class Bench implements AutoCloseable {
    private static final int STEP = 5;
    private static final int SMALLEST = 30;
    private static final int LARGEST = 200;

    private final Path jar;
    private final int least;
    private @Nullable Target target;
    private int heap;

    Bench(Path jar) throws IOException, GeneralSecurityException, InterruptedException {
        this.jar = jar;
        int low = SMALLEST / STEP;
        int high = LARGEST / STEP;
        while (low < high) {
            int middle = (low + high) / 2;
            boolean enough = starts(middle * STEP);
            low = enough ? low : middle + 1;
            high = enough ? middle : high;
        }
        least = low * STEP;
    }

    /**
     * What came of one thing.
     *
     * @param fault what is not as it should be, empty when all is
     * @param lives whether the service outlived it
     */
    record Outcome(Answer answer, String fault, boolean lives) {}

    /** The smallest heap in MB in which a service starts and does harmless work. */
    int least() {
        return least;
    }

    /** Does it to a service with such a heap and looks what it did. */
    Outcome run(Hostile hostile, int heapMb) throws IOException, GeneralSecurityException, InterruptedException {
        Target here = target(heapMb);
        try {
            Answer answer = hostile.on(here);
            String damage = here.damage(answer);
            String fault = answer.fault().isEmpty() ? damage : answer.fault();
            return new Outcome(answer, fault, true);
        } catch (IOException gone) {
            close();
            return new Outcome(Answer.NONE, "no answer", false);
        }
    }

    /** The same while others run on the same service, so that nothing is looked at. */
    Outcome runBeside(Hostile hostile, int heapMb) {
        try {
            Answer answer = hostile.on(target(heapMb));
            return new Outcome(answer, answer.fault(), true);
        } catch (IOException | GeneralSecurityException gone) {
            return new Outcome(Answer.NONE, "no answer", false);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(Answer.NONE, "stopped", false);
        }
    }

    private synchronized Target target(int heapMb) throws IOException, GeneralSecurityException, InterruptedException {
        if (target == null || heap != heapMb) {
            close();
            target = new Target(jar, heapMb);
            heap = heapMb;
        }
        return target;
    }

    private boolean starts(int heapMb) throws GeneralSecurityException, InterruptedException {
        try (Target started = new Target(jar, heapMb)) {
            return started.port() > 0;
        } catch (IOException tooSmall) {
            return false;
        }
    }

    @Override
    public void close() {
        if (target != null) {
            target.close();
            target = null;
        }
    }
}
