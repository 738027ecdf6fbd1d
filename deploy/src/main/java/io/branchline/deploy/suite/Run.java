package io.branchline.deploy.suite;

import io.branchline.deploy.journey.Journey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Entry point of {@code ./run}: start, wait, walk the journey, stay in front, stop clean. */
final class Run {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Run() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            String language =
                    System.getenv().getOrDefault("LANG", Locale.getDefault().getLanguage());
            return run(Options.parse(arguments, language));
        } catch (IllegalArgumentException | IllegalStateException told) {
            ERR.println("run: " + told.getMessage());
            return 1;
        } catch (IOException failure) {
            ERR.println("run: cannot start: " + failure.getMessage());
            return 1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int run(Options options) throws IOException, InterruptedException {
        Suite suite = new Suite(options);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        if (!suite.isRecorded()) {
            OUT.println("Recording one start, so that every later one is faster (once after a build) ...");
            suite.record();
        }
        long begin = System.nanoTime();
        suite.start();
        suite.awaitReady();
        String base = "http://127.0.0.1:" + options.port();
        OUT.printf("Branchline is up after %.1f s.%n", (System.nanoTime() - begin) / 1e9);
        boolean complete = true;
        if (options.journey() || options.once()) {
            complete = new Journey(base, Path.of(".data", "journey"), options.locale(), OUT).walk();
        }
        if (options.once()) {
            return complete ? 0 : 1;
        }
        OUT.printf("%nOpen %s/ for the portal, %s/docs to try every call. Ctrl-C stops everything.%n", base, base);
        suite.awaitEnd().ifPresent(name -> ERR.println("run: " + name + " has ended; its log is in .data/logs"));
        return 1;
    }
}
