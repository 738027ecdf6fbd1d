package io.branchline.nutrition.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final int CALLERS = 8;

    @Test
    void the_machine_is_searched_once_however_many_ask_at_the_same_time() throws InterruptedException {
        Fonts fonts = new Fonts(() -> List.of(System.getProperty("java.home"), "/usr/share/fonts"));
        Set<Face> found = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        CyclicBarrier together = new CyclicBarrier(CALLERS);
        List<Thread> callers = IntStream.range(0, CALLERS)
                .mapToObj(i -> new Thread(() -> {
                    await(together);
                    found.addAll(fonts.covering(new int[] {'a'}));
                }))
                .toList();
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(found).hasSizeLessThanOrEqualTo(1);
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
