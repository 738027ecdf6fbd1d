package io.branchline.nutrition.engine.menu.conflict;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.menu.conflict.Wish.Bounds;
import io.branchline.nutrition.engine.menu.conflict.Wish.CookingTime;
import io.branchline.nutrition.engine.menu.conflict.Wish.CostLevel;
import io.branchline.nutrition.engine.menu.conflict.Wish.Dieting;
import io.branchline.nutrition.engine.menu.conflict.Wish.Foods;
import io.branchline.nutrition.engine.menu.conflict.Wish.Kitchens;
import io.branchline.nutrition.engine.menu.conflict.Wish.Repeats;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.menu.problem.PlanProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The smallest change of each wish that makes a plan possible, found by halving a ladder of ever weaker wishes. */
public final class Relaxations {
    private final PlanProblem problem;

    private Relaxations(PlanProblem problem) {
        this.problem = problem;
    }

    /** One for each of the wishes that can help by itself. */
    public static List<Relaxation> of(PlanProblem problem, List<Wish> conflict) {
        Relaxations relaxations = new Relaxations(problem);
        return conflict.stream()
                .flatMap(wish -> relaxations.smallest(wish).stream())
                .toList();
    }

    private Optional<Relaxation> smallest(Wish wish) {
        PlanProblem without = wish.giveUp(problem);
        if (Feasibility.isImpossible(without)) {
            return Optional.empty();
        }
        List<Wish> ladder = weaker(wish);
        int low = 0;
        int high = ladder.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (Feasibility.isImpossible(Rewish.instead(without, ladder.get(middle)))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(new Relaxation(wish, low < ladder.size() ? ladder.get(low) : wish));
    }

    private List<Wish> weaker(Wish wish) {
        if (wish instanceof CookingTime time) {
            return problem.dishes().stream()
                    .map(dish -> dish.dish().effort().minutesTotal())
                    .filter(minutes -> minutes > time.minutes())
                    .distinct()
                    .sorted()
                    .<Wish>map(minutes -> new CookingTime(minutes, time.meals()))
                    .toList();
        }
        if (wish instanceof CostLevel level) {
            return IntStream.rangeClosed((int) Math.floor(level.most() * 20) + 1, 60)
                    .<Wish>mapToObj(twentieth -> new CostLevel(twentieth / 20.0))
                    .toList();
        }
        if (wish instanceof Repeats repeats) {
            return IntStream.rangeClosed(repeats.most() + 1, 28)
                    .<Wish>mapToObj(Repeats::new)
                    .toList();
        }
        if (wish instanceof Foods foods) {
            int most = Math.max(foods.aDay(), foods.inAll());
            return IntStream.range(1, most)
                    .<Wish>mapToObj(less -> new Foods(fewer(foods.aDay(), less), fewer(foods.inAll(), less)))
                    .toList();
        }
        if (wish instanceof Bounds bounds) {
            return wider(bounds);
        }
        if (wish instanceof Dieting diet) {
            return diets(diet);
        }
        return wish instanceof Kitchens kitchens
                        && !kitchens.regions().containsAll(Set.of(Region.CHINESE, Region.WESTERN))
                ? List.of(new Kitchens(Set.of(Region.CHINESE, Region.WESTERN)))
                : List.of();
    }

    private static int fewer(int number, int less) {
        return number < 0 ? number : Math.max(0, number - less);
    }

    private static List<Wish> wider(Bounds bounds) {
        Limit limit = bounds.limit();
        return IntStream.rangeClosed(1, 99)
                .<Wish>mapToObj(percent -> new Bounds(
                        bounds.diner(),
                        new Limit(
                                limit.nutrient(),
                                limit.goal(),
                                limit.lower() * (100 - percent) / 100,
                                limit.upper() * (100 + percent) / 100,
                                limit.scope())))
                .toList();
    }

    private static List<Wish> diets(Dieting diet) {
        List<Wish> ladder = new ArrayList<>();
        if (diet.diet() == Diet.VEGAN) {
            ladder.add(new Dieting(diet.diner(), Diet.VEGETARIAN));
        }
        if (diet.diet() == Diet.VEGAN || diet.diet() == Diet.VEGETARIAN) {
            ladder.add(new Dieting(diet.diner(), Diet.PESCATARIAN));
        }
        return ladder;
    }
}
