package io.branchline.nutrition.menu;

import io.branchline.nutrition.menu.MealPlanView.CheckView;
import io.branchline.nutrition.menu.MealPlanView.ItemView;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import io.branchline.nutrition.menu.MealPlanView.PlannedDish;
import io.branchline.nutrition.menu.MealPlanView.ServingView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A plan to print or to keep in a notebook: days, targets, shopping list, recipes. */
public final class Markdown {
    private final StringBuilder text = new StringBuilder();
    private final PlanWords words;
    private final boolean several;

    private Markdown(MealPlanView plan, Locale locale) {
        words = new PlanWords(locale);
        several = plan.people() != null;
    }

    /** The whole plan. */
    public static String of(MealPlanView plan, Locale locale) {
        Markdown page = new Markdown(plan, locale);
        page.line("# " + page.words.title(plan));
        plan.notes().forEach(note -> page.line("\n> " + note));
        page.line("\n*" + plan.weights() + "*");
        plan.days().forEach(day -> {
            page.line("\n## %s (%.0f kcal)"
                    .formatted(page.words.day(day.date()), day.totals().getOrDefault("energyKcal", 0.0)));
            page.line("");
            day.meals().forEach(page::meal);
        });
        page.targets(plan);
        page.shopping(plan);
        page.recipes(plan);
        return page.text.toString();
    }

    private void meal(MealView meal) {
        String dishes = meal.servings().stream().map(this::serving).collect(Collectors.joining(words.say("; ", "；")));
        line("- **%s** %s%s".formatted(meal.slotName(), dishes, words.remark(meal)));
    }

    private String serving(ServingView serving) {
        String eaters = several ? words.say(" for ", "，") + String.join(words.say(", ", "、"), serving.people()) : "";
        return "%s ×%s (%s g%s)"
                .formatted(
                        escaped(serving.dish().name()),
                        Amounts.portion(serving.portion()),
                        Amounts.text(serving.grams()),
                        escaped(eaters));
    }

    private void targets(MealPlanView plan) {
        if (plan.people() == null) {
            table(words.average(), plan.average());
        } else {
            plan.people()
                    .forEach(person -> table(words.average() + words.say(": ", "：") + person.name(), person.average()));
        }
        if (!plan.unmet().isEmpty()) {
            line("");
            plan.unmet().forEach(unmet -> line("- " + words.unmet(unmet)));
        }
    }

    private void table(String heading, List<CheckView> checks) {
        line("\n## " + escaped(heading));
        line("\n| " + words.say("nutrient | planned | target | met", "营养素 | 计划 | 目标 | 达标")
                + " |\n|---|---:|---:|:---:|");
        checks.forEach(check -> line("| %s | %s %s | %s | %s |"
                .formatted(
                        check.name(),
                        Amounts.text(check.planned()),
                        check.unit(),
                        PlanWords.range(check),
                        check.met() ? "✓" : "✗")));
    }

    private void shopping(MealPlanView plan) {
        line("\n## " + words.shopping());
        plan.shoppingList().forEach(aisle -> {
            line("\n**" + aisle.name() + "**\n");
            aisle.items().forEach(item -> line("- [ ] " + item(item)));
        });
    }

    private String item(ItemView item) {
        String detail = words.detail(item);
        String bracketed = detail.isEmpty() ? "" : words.say(" (", "（") + detail + words.say(")", "）");
        return item.name() + " " + PlanWords.grams(item) + bracketed;
    }

    private void recipes(MealPlanView plan) {
        line("\n## " + words.recipes());
        Map<UUID, PlannedDish> dishes = new LinkedHashMap<>();
        plan.days().stream()
                .flatMap(day -> day.meals().stream())
                .flatMap(meal -> meal.servings().stream())
                .forEach(serving -> dishes.putIfAbsent(serving.dish().id(), serving.dish()));
        dishes.values().forEach(dish -> {
            line("\n### %s (%s)\n".formatted(escaped(dish.name()), words.effort(dish)));
            line(String.join(words.say(", ", "、"), dish.ingredients()) + "\n");
            for (int i = 0; i < dish.steps().size(); i++) {
                line((i + 1) + ". " + escaped(dish.steps().get(i)));
            }
        });
    }

    /** Names that people gave may hold anything. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\R", " ");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
