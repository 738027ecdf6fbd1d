package io.branchline.benchmarks.office.hostile;

import io.branchline.benchmarks.office.hostile.call.Answer;
import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.word.HostileWord;
import io.branchline.benchmarks.office.hostile.word.HostileXml;
import io.branchline.benchmarks.office.hostile.word.HostileZip;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Does what is hostile to the packaged office service, one after the other to one process, and prints the answer, the seconds
 * until it, and whether it comes in a heap of 100 MB more than a harmless letter and its check need. The bars: 4xx as a problem (or 2xx where a
 * file is merely odd), 2 s, 100 MB, and afterwards the service still answers and keeps nothing of what it refused.
 */
public final class HostileUploads {
    private static final int ROOMY = 512;
    private static final int BAR = 100;
    private static final int STEP = 20;
    private static final double LONGEST = 2;

    private final Bench bench;
    private int faults;
    private double worst;

    private HostileUploads(Bench bench) {
        this.bench = bench;
    }

    /**
     * The service's {@code quarkus-run.jar}, by default that of the last package; a part of the names wanted; the word
     * {@code smallest} to look for the smallest heap in steps of 20 MB as well.
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
        Path jar = Path.of(arguments.length > 0 ? arguments[0] : "office-service/target/quarkus-app/quarkus-run.jar");
        String wanted = arguments.length > 1 ? arguments[1] : "";
        boolean smallest = arguments.length > 2 && arguments[2].equals("smallest");
        try (Bench bench = new Bench(jar)) {
            print("a harmless letter needs a heap of %d MB", bench.least());
            HostileUploads uploads = new HostileUploads(bench);
            uploads.judge(wanted(HostileUploads.quick(), wanted));
            uploads.judgeSlow(wanted(HostileWire.slow(), wanted));
            print("%d faults, worst time %.2f s", uploads.faults, uploads.worst);
            if (smallest) {
                uploads.weigh(wanted(HostileUploads.quick(), wanted));
            }
        }
    }

    private static List<Hostile> quick() {
        return Stream.of(
                        HostileText.all(),
                        HostileCues.all(),
                        HostileJson.all(),
                        HostileWord.all(),
                        HostileZip.all(),
                        HostileXml.all(),
                        HostileForm.all(),
                        HostileWire.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> wanted(List<Hostile> all, String part) {
        return all.stream().filter(each -> each.name().contains(part)).toList();
    }

    private void judge(List<Hostile> all) throws IOException, GeneralSecurityException, InterruptedException {
        for (Hostile each : all) {
            Bench.Outcome outcome = bench.run(each, bench.least() + BAR);
            if (!outcome.lives()) {
                Bench.Outcome roomy = bench.run(each, ROOMY);
                outcome = new Bench.Outcome(roomy.answer(), "more than 100 MB " + roomy.fault(), true);
            } else if (outcome.answer().seconds() > LONGEST) {
                outcome = bench.run(each, bench.least() + BAR);
            }
            tell(each, outcome, true);
        }
        print("%d done", all.size());
    }

    /** What comes slowly is sent all at once; it may be hung up on after its time. */
    private void judgeSlow(List<Hostile> all) throws IOException, GeneralSecurityException, InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Hostile each : all) {
            Thread thread = new Thread(() -> tell(each, bench.runBeside(each, bench.least() + BAR), false));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private synchronized void tell(Hostile each, Bench.Outcome outcome, boolean timed) {
        Answer answer = outcome.answer();
        boolean late = timed && answer.seconds() > LONGEST;
        String fault = (outcome.fault() + (late ? " late" : "")).strip();
        faults += fault.isEmpty() ? 0 : 1;
        worst = timed ? Math.max(worst, answer.seconds()) : worst;
        print("%-44s %3d in %5.2f s %s", each.name(), answer.status(), answer.seconds(), fault);
    }

    /** The smallest of a few heaps for each, beginning with the least. */
    private void weigh(List<Hostile> all) throws IOException, GeneralSecurityException, InterruptedException {
        List<Hostile> left = new ArrayList<>(all);
        for (int more = STEP; more <= BAR; more += STEP) {
            List<Hostile> heavier = new ArrayList<>();
            for (Hostile each : left) {
                if (!bench.run(each, bench.least() + more).lives()) {
                    heavier.add(each);
                }
            }
            print("%d cost at most %d MB", all.size() - heavier.size(), more);
            left = heavier;
        }
        left.forEach(each -> print("%s costs more", each.name()));
    }

    @SuppressWarnings("SystemOut") // a command line program
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
