package io.branchline.nutrition.menu;

import io.branchline.nutrition.menu.MealPlanView.DayView;
import io.branchline.nutrition.print.Drawing;
import io.branchline.nutrition.print.Drawing.Anchor;
import io.branchline.nutrition.print.Drawing.Area;
import io.branchline.nutrition.print.Drawing.Label;
import io.branchline.nutrition.print.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where each day's energy comes from: protein 4, fat 9, carbohydrate 4 kcal/g (Atwater), one bar a day of equal length. */
final class MacroBars {
    private static final double WIDTH = 660;
    private static final double LEFT = 190;
    private static final double LENGTH = 360;
    private static final double ROW = 22;
    private static final List<String> COLORS = List.of("#2f6fab", "#e0a030", "#7fa65a");
    private static final List<String> KEYS = List.of("proteinG", "fatG", "carbohydrateG");
    private static final List<Double> KCAL_PER_G = List.of(4.0, 9.0, 4.0);
    private static final String TEXT = "#1d2733";

    private MacroBars() {}

    static Drawing draw(List<DayView> days, PlanWords words) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<String> names =
                List.of(words.say("protein", "蛋白质"), words.say("fat", "脂肪"), words.say("carbohydrate", "碳水化合物"));
        for (int i = 0; i < names.size(); i++) {
            double x = LEFT + i * 110;
            shapes.add(new Area(x, 4, 12, 12, COLORS.get(i)));
            labels.add(new Label(x + 17, 14, names.get(i), 10, Anchor.START, TEXT));
        }
        for (int row = 0; row < days.size(); row++) {
            double top = (row + 1) * ROW + 4;
            labels.add(new Label(LEFT - 8, top + 11, words.day(days.get(row).date()), 10, Anchor.END, TEXT));
            bar(days.get(row).totals(), top, shapes, labels);
        }
        return new Drawing(words.energySources(), WIDTH, (days.size() + 1) * ROW + 4, shapes, labels);
    }

    private static void bar(Map<String, Double> totals, double top, List<Shape> shapes, List<Label> labels) {
        double[] kcal = new double[KEYS.size()];
        double sum = 0;
        for (int i = 0; i < kcal.length; i++) {
            kcal[i] = KCAL_PER_G.get(i) * totals.getOrDefault(KEYS.get(i), 0.0);
            sum += kcal[i];
        }
        double x = LEFT;
        StringBuilder shares = new StringBuilder();
        for (int i = 0; i < kcal.length && sum > 0; i++) {
            double width = LENGTH * kcal[i] / sum;
            shapes.add(new Area(x, top, width, 14, COLORS.get(i)));
            x += width;
            shares.append(i == 0 ? "" : " / ").append(Math.round(100 * kcal[i] / sum));
        }
        labels.add(new Label(LEFT + LENGTH + 6, top + 11, shares + " %", 10, Anchor.START, TEXT));
    }
}
