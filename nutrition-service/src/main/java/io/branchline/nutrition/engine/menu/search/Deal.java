package io.branchline.nutrition.engine.menu.search;

import io.branchline.nutrition.engine.menu.board.Board;
import io.branchline.nutrition.engine.menu.board.Spread;
import io.branchline.nutrition.engine.menu.board.Trial;
import io.branchline.nutrition.engine.menu.objective.MealKind;
import io.branchline.nutrition.engine.menu.objective.MenuModel;
import io.branchline.nutrition.engine.menu.objective.Setting;
import io.branchline.nutrition.engine.menu.objective.Setting.Pick;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Deals whole servings out to the tables of a single diner, at random days. */
final class Deal {
    private final Board board;
    private final Trial trial;
    private final MenuModel model;
    private final Random random;

    Deal(Board board, Trial trial, SplittableRandom seeds) {
        this.board = board;
        this.trial = trial;
        this.model = board.model;
        this.random = new Random(seeds.nextLong());
    }

    void out(List<Pick> draft) {
        for (MealKind kind : model.kinds) {
            List<Integer> meals = new ArrayList<>(kind.meals());
            Collections.shuffle(meals, random);
            for (Setting setting : kind.settings()) {
                List<Pick> picks =
                        draft.stream().filter(pick -> pick.setting() == setting).toList();
                int tables = tables(picks, setting);
                if (tables <= meals.size()) {
                    deal(picks, setting, meals.subList(0, tables));
                    meals = meals.subList(tables, meals.size());
                }
            }
        }
    }

    private static int tables(List<Pick> picks, Setting setting) {
        int tables = 0;
        for (int place = 0; place < setting.choices().length; place++) {
            int at = place;
            tables = Math.max(
                    tables,
                    picks.stream()
                            .filter(pick -> pick.place() == at)
                            .mapToInt(Pick::count)
                            .sum());
        }
        return tables;
    }

    private void deal(List<Pick> picks, Setting setting, List<Integer> meals) {
        for (int meal : meals) {
            Spread spread = trial.take(meal);
            spread.lay(setting);
            for (int place = 0; place < Spread.PLACES; place++) {
                spread.clear(place);
            }
            trial.make();
        }
        for (int place = 0; place < setting.choices().length; place++) {
            List<Pick> servings = new ArrayList<>();
            for (Pick pick : picks) {
                if (pick.place() == place) {
                    servings.addAll(single(pick));
                }
            }
            Collections.shuffle(servings, random);
            List<Integer> left = new ArrayList<>(meals);
            for (Pick serving : servings) {
                int at = place;
                left.stream()
                        .filter(meal -> !board.at(meal).hasElsewhere(at, serving.dish()))
                        .findFirst()
                        .ifPresent(meal -> {
                            left.remove(meal);
                            serve(meal, at, serving);
                        });
            }
        }
    }

    private void serve(int meal, int place, Pick pick) {
        Spread spread = trial.take(meal);
        spread.share(place, pick.dish());
        spread.serve(place, 0, pick.dish(), board.bounded(0, pick.dish(), pick.quarters()));
        trial.make();
    }

    /** One by one, as even as whole quarters can be. */
    private static List<Pick> single(Pick pick) {
        return IntStream.range(0, pick.count())
                .mapToObj(i ->
                        new Pick(pick.setting(), pick.place(), pick.dish(), 1, (pick.quarters() + i) / pick.count()))
                .toList();
    }
}
