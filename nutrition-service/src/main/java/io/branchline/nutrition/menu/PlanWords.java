package io.branchline.nutrition.menu;

import io.branchline.nutrition.menu.MealPlanView.CheckView;
import io.branchline.nutrition.menu.MealPlanView.ItemView;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import io.branchline.nutrition.menu.MealPlanView.PlannedDish;
import io.branchline.nutrition.menu.MealPlanView.UnmetView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a written plan says besides its names and numbers, in the reader's language. */
final class PlanWords {
    private final boolean chinese;
    private final DateTimeFormatter day;

    PlanWords(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        day = chinese
                ? DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.SIMPLIFIED_CHINESE)
                : DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    }

    String say(String english, String zh) {
        return chinese ? zh : english;
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String title(MealPlanView plan) {
        LocalDate last = plan.startDate().plusDays(plan.days().size() - 1L);
        return say("Meal plan, " + plan.startDate() + " to " + last, "膳食计划（" + plan.startDate() + " 至 " + last + "）");
    }

    String average() {
        return say("Average day against the targets", "日均摄入与目标");
    }

    String energySources() {
        return say("Shares of energy by day", "每日能量来源占比");
    }

    String shopping() {
        return say("Shopping list", "购物清单");
    }

    String recipes() {
        return say("Recipes", "菜谱");
    }

    String effort(PlannedDish dish) {
        return say(
                "%d min, serves %d".formatted(dish.minutesTotal(), dish.servings()),
                "%d分钟，%d人份".formatted(dish.minutesTotal(), dish.servings()));
    }

    /** What is special about a meal; empty when nothing is. */
    String remark(MealView meal) {
        String leftover = meal.leftoverOf() == null ? "" : say(" (left-overs)", "（上一餐的剩余）");
        String guests = meal.guests() == 0
                ? ""
                : say(" (+%d guests)".formatted(meal.guests()), "（另有客人%d位）".formatted(meal.guests()));
        return leftover + guests;
    }

    /** What a weight is: of what is weighed before cooking. */
    String weights() {
        return say(
                "Weights are those before cooking, without waste: rice, noodles and pulses dry, meat, fish and vegetables raw, unless a name says cooked. The shopping list adds the waste.",
                "重量均为烹调前的可食部分：米、面、豆类为干重，肉、鱼、蔬菜为生重，名称注明熟制的除外。购物清单已加上废弃部分。");
    }

    static String grams(ItemView item) {
        return "%.0f g".formatted(item.grams());
    }

    /** About how many that is and what is at home; empty when there is nothing to say. */
    String detail(ItemView item) {
        String had = item.fromPantryGrams() == null
                ? ""
                : say("%.0f g from the pantry", "家中已有 %.0f g").formatted(item.fromPantryGrams());
        return Stream.of(Objects.requireNonNullElse(item.about(), ""), had)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(say("; ", "；")));
    }

    String unmet(UnmetView unmet) {
        String foods = unmet.closeWith().stream()
                .map(food -> food.name() + " " + Amounts.text(food.grams()) + " g"
                        + (food.allowed() ? "" : say(" (not allowed)", "（不可食用）")))
                .collect(Collectors.joining(say(", ", "、")));
        String best = Amounts.text(unmet.provedBest());
        String english = "%s: %s %s of %s; at best %s can be reached with these dishes.%s"
                .formatted(
                        unmet.name(),
                        Amounts.text(unmet.planned()),
                        unmet.unit(),
                        Amounts.text(unmet.goal()),
                        best,
                        foods.isEmpty() ? "" : " A day's gap is closed by one of: " + foods + ".");
        String zh = "%s：计划 %s %s，目标 %s；用现有菜品最多可达 %s。%s"
                .formatted(
                        unmet.name(),
                        Amounts.text(unmet.planned()),
                        unmet.unit(),
                        Amounts.text(unmet.goal()),
                        best,
                        foods.isEmpty() ? "" : "每天任选其一即可补足：" + foods + "。");
        return say(english, zh);
    }

    static String range(CheckView check) {
        String low = check.lowerBound() == null ? "" : Amounts.text(check.lowerBound());
        String high = check.upperBound() == null ? "" : Amounts.text(check.upperBound());
        if (high.isEmpty()) {
            return "≥ " + low;
        }
        return low.isEmpty() ? "≤ " + high : low + "–" + high;
    }
}
