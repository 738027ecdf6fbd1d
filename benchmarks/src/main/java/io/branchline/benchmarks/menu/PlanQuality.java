package io.branchline.benchmarks.menu;

import io.branchline.benchmarks.menu.People.Someone;
import io.branchline.nutrition.engine.menu.evaluation.Variety;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.planning.Outcome;
import io.branchline.nutrition.engine.menu.planning.Outcome.Planned;
import io.branchline.nutrition.engine.menu.planning.Planner;
import io.branchline.nutrition.engine.menu.planning.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A week of four meals for each of many people: time, gap to the bound, diet quality, variety, targets that are missed. */
public final class PlanQuality {
    private PlanQuality() {}

    /** Arguments: how many people, 1,000 otherwise; number of the first, 0 otherwise. */
    public static void main(String[] arguments) {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int first = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        Figures milliseconds = new Figures();
        Figures gaps = new Figures();
        Figures indices = new Figures();
        Figures foodsADay = new Figures();
        Figures foods = new Figures();
        List<String> remarks = new ArrayList<>();
        int unmet = 0;
        int unproved = 0;
        int asked = 0;
        for (int i = 0; i < 20; i++) {
            People.someone(5_000_000 + i)
                    .ifPresent(one -> Planner.plan(Requests.of(7, one.standard(), one.diner()), 1));
        }
        for (int i = first; asked < people; i++) {
            Optional<Someone> someone = People.someone(i);
            if (someone.isEmpty()) {
                continue;
            }
            asked++;
            long start = System.nanoTime();
            Outcome outcome = Planner.plan(
                    Requests.of(7, someone.get().standard(), someone.get().diner()), 1);
            milliseconds.add((System.nanoTime() - start) / 1e6);
            if (!(outcome instanceof Planned planned)) {
                remarks.add(someone.get().name() + ": " + told(outcome));
                continue;
            }
            gaps.add(100 * planned.quality().gap());
            indices.add(Scores.hei(planned.plan(), someone.get().diner().id()));
            Variety variety = planned.verdict().diners().get(0).variety();
            foodsADay.add(variety.fewestADay());
            foods.add(variety.inAll());
            unmet += planned.unmet().size();
            for (Unmet one : planned.unmet()) {
                if (!one.isProved()) {
                    unproved++;
                    remarks.add(someone.get().name() + ": " + one.nutrient() + " " + one.planned() + " for "
                            + one.goal() + ", reachable " + one.provedBest());
                }
            }
        }
        remarks.forEach(System.out::println);
        System.out.printf("%d people, %d without a plan%n", asked, asked - gaps.size());
        System.out.printf("time %s ms%ngap %s %%%nHEI-2020 %s%n", milliseconds, gaps, indices);
        System.out.printf("foods on the poorest day %s, in the week %s%n", foodsADay, foods);
        System.out.printf("targets missed %d, of these without proof %d%n", unmet, unproved);
    }

    private static String told(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict conflict) {
            return "conflict of " + conflict.wishes();
        }
        Verdict closest = ((Outcome.Undecided) outcome).closest();
        return "undecided, " + closest.broken()
                + closest.diners().stream()
                        .flatMap(diner -> diner.days().stream())
                        .flatMap(List::stream)
                        .filter(check -> !check.met())
                        .map(check -> check.limit() + " " + check.planned())
                        .toList();
    }
}
