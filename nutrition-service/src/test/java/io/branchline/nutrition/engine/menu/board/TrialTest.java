package io.branchline.nutrition.engine.menu.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.nutrition.engine.menu.Menus;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is tried, the running sums say what summing up from anew says. */
class TrialTest {
    private static final double ROUNDING = 1e-6;
    private static final int MOVES = 2000;

    private final MenuModel model = new MenuModel(
            Menus.week(
                    List.of(Menus.diner("one", 2000, Menus.omnivore()), Menus.diner("other", 2600, Menus.omnivore()))),
            1);
    private final Board board = new Board(model, model.terms);
    private final Trial trial = new Trial(board);
    private final SplittableRandom random = new SplittableRandom(7);

    TrialTest() {
        for (int meal = 0; meal < model.problem.meals(); meal++) {
            fill(trial.take(meal));
            trial.make();
        }
    }

    @Test
    void what_a_change_is_weighed_at_is_what_the_price_rises_by() {
        for (int i = 0; i < MOVES; i++) {
            double before = board.price();
            change(i);

            double more = trial.weigh(Double.POSITIVE_INFINITY);
            trial.keep();

            assertThat(board.price() - before).isCloseTo(more, within(ROUNDING));
        }
        assertThat(board.price()).isCloseTo(anew().price(), within(ROUNDING));
    }

    @Test
    void a_change_that_is_left_leaves_no_trace() {
        double before = board.price();
        for (int i = 0; i < MOVES; i++) {
            change(i);
            trial.weigh(random.nextInt(100));
            trial.leave();
        }
        assertThat(board.price()).isEqualTo(before);
        assertThat(anew().price()).isCloseTo(before, within(ROUNDING));
    }

    @Test
    void a_change_is_given_up_early_only_when_it_costs_more_than_is_of_interest() {
        int given = 0;
        for (int i = 0; i < MOVES; i++) {
            change(i);
            double most = random.nextInt(200);
            double early = trial.weigh(most);
            trial.leave();
            double full = trial.weigh(Double.POSITIVE_INFINITY);
            if (Double.isInfinite(early)) {
                given++;
                assertThat(full).isGreaterThan(most);
            } else {
                assertThat(early).isEqualTo(full);
            }
            trial.leave();
        }
        assertThat(given).isBetween(MOVES / 10, MOVES);
    }

    /** Portions, dishes, exchanges with another meal, in turn. */
    private void change(int number) {
        Spread spread = trial.take(random.nextInt(model.problem.meals()));
        int place = random.nextInt(spread.places());
        int diner = random.nextInt(2);
        switch (number % 4) {
            case 0 -> resize(spread, place, diner);
            case 1 -> spread.serve(place, diner, random.nextInt(model.dishes.size()), 1 + random.nextInt(8));
            case 2 -> fill(spread);
            default -> exchange(spread, place);
        }
    }

    private void resize(Spread spread, int place, int diner) {
        int dish = spread.dish(place, diner);
        if (dish != Spread.NONE) {
            spread.serve(place, diner, dish, 1 + random.nextInt(8));
        }
    }

    private void exchange(Spread spread, int place) {
        int other = random.nextInt(model.problem.meals());
        if (other == spread.meal()) {
            return;
        }
        Spread second = trial.takeAlso(other);
        for (int diner = 0; diner < 2; diner++) {
            int dish = spread.dish(place, diner);
            int amount = spread.quarters(place, diner);
            spread.serve(place, diner, second.dish(place, diner), second.quarters(place, diner));
            second.serve(place, diner, dish, amount);
        }
    }

    private void fill(Spread spread) {
        List<Setting> settings = model.kinds.stream()
                .filter(kind -> kind.meals().contains(spread.meal()))
                .findFirst()
                .orElseThrow()
                .settings();
        spread.lay(settings.get(random.nextInt(settings.size())));
        for (int place = 0; place < Spread.PLACES; place++) {
            spread.clear(place);
        }
        for (int place = 0; place < spread.places(); place++) {
            int[] choices = spread.setting().choices()[place];
            for (int diner = 0; diner < 2 && choices.length > 0; diner++) {
                spread.serve(place, diner, choices[random.nextInt(choices.length)], 1 + random.nextInt(8));
            }
        }
    }

    private Board anew() {
        Board other = new Board(model, model.terms);
        Trial again = new Trial(other);
        for (int meal = 0; meal < model.problem.meals(); meal++) {
            again.take(meal).copy(board.at(meal));
            again.make();
        }
        return other;
    }
}
