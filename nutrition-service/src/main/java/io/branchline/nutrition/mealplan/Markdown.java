package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.mealplan.MealPlanView.CheckView;
import io.branchline.nutrition.mealplan.MealPlanView.MealView;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plan to print or to keep in a notebook. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();
    private final boolean chinese;

    private Markdown(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
    }

    static String of(MealPlanView plan, Locale locale) {
        Markdown page = new Markdown(locale);
        page.line("# " + page.say("Meal plan from ", "膳食计划，自 ") + plan.startDate());
        plan.notes().forEach(note -> page.line("\n> " + note));
        plan.days().forEach(day -> {
            page.line("\n## %s (%.0f kcal)".formatted(day.date(), day.totals().getOrDefault("energyKcal", 0.0)));
            page.line("");
            day.meals().forEach(page::meal);
        });
        page.line("\n## " + page.say("Average day against the targets", "日均摄入与目标"));
        page.line("\n| " + page.say("nutrient | planned | target | met", "营养素 | 计划 | 目标 | 达标")
                + " |\n|---|---:|---:|---|");
        plan.average().forEach(page::check);
        page.line("\n## " + page.say("Shopping list", "购物清单"));
        plan.shoppingList().forEach(aisle -> {
            page.line("\n**" + aisle.name() + "**\n");
            aisle.items().forEach(item -> page.line("- %s %.0f g".formatted(item.name(), item.grams())));
        });
        return page.text.toString();
    }

    private void meal(MealView meal) {
        String dishes = meal.servings().stream()
                .map(serving ->
                        "%s ×%s (%.0f g)".formatted(serving.dish().name(), number(serving.portion()), serving.grams()))
                .collect(Collectors.joining(say("; ", "；")));
        line("- **%s** %s".formatted(meal.slotName(), dishes));
    }

    private void check(CheckView check) {
        String low = check.lowerBound() == null ? "" : number(check.lowerBound());
        String high = check.upperBound() == null ? "" : number(check.upperBound());
        String target = high.isEmpty() ? "≥ " + low : low.isEmpty() ? "≤ " + high : low + "–" + high;
        line("| %s | %s %s | %s | %s |"
                .formatted(check.name(), number(check.planned()), check.unit(), target, check.met() ? "✓" : "✗"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private String say(String english, String zh) {
        return chinese ? zh : english;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
