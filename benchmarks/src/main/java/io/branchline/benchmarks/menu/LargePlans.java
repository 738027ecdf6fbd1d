package io.branchline.benchmarks.menu;

import io.branchline.benchmarks.menu.People.Someone;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.problem.Diner;
import java.util.ArrayList;
import java.util.List;

/** Time and gap of 28 days for one person, and of a week for a family of five; the bar is a 95th percentile of 3 s. */
public final class LargePlans {
    private static final int FAMILY = 5;

    private LargePlans() {}

    /** Argument: how many plans of each, 20 otherwise. */
    public static void main(String[] arguments) {
        int plans = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        List<Someone> people = new ArrayList<>();
        for (int number = 20_000; people.size() < plans * FAMILY; number++) {
            People.someone(number).ifPresent(people::add);
        }
        measure("28 days", 28, 1, people.subList(0, plans));
        measure("family of five", 7, FAMILY, people);
    }

    private static void measure(String what, int days, int diners, List<Someone> people) {
        Figures milliseconds = new Figures();
        Figures gaps = new Figures();
        for (int first = 0; first + diners <= people.size(); first += diners) {
            Diner[] table = people.subList(first, first + diners).stream()
                    .map(Someone::diner)
                    .toArray(Diner[]::new);
            long start = System.nanoTime();
            Outcome outcome = Planner.plan(Requests.of(days, people.get(first).standard(), table), 1);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            if (outcome instanceof Planned planned) {
                gaps.add(100 * planned.quality().gap());
            }
        }
        System.out.printf(
                "%s: %d asked, %d planned%ntime %s ms%ngap %s %%%n",
                what, people.size() / diners, gaps.size(), milliseconds, gaps);
    }
}
