package io.branchline.nutrition.menu;

import io.branchline.nutrition.menu.MealPlanView.AisleView;
import io.branchline.nutrition.menu.MealPlanView.CheckView;
import io.branchline.nutrition.menu.MealPlanView.DayView;
import io.branchline.nutrition.menu.MealPlanView.ItemView;
import io.branchline.nutrition.menu.MealPlanView.MealView;
import io.branchline.nutrition.menu.MealPlanView.PlannedDish;
import io.branchline.nutrition.print.BarChart;
import io.branchline.nutrition.print.BarChart.Bar;
import io.branchline.nutrition.print.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan on paper: the days, energy and nutrients against the targets as charts and tables, the shopping list, the recipes. */
public final class MenuSheet {
    private final MealPlanView plan;
    private final PlanWords words;
    private final Sheet sheet;

    private MenuSheet(MealPlanView plan, Locale locale) {
        this.plan = plan;
        this.words = new PlanWords(locale);
        this.sheet = Sheet.titled(locale, words.title(plan));
    }

    /** The sheet to print. */
    public static Sheet of(MealPlanView plan, Locale locale) {
        MenuSheet page = new MenuSheet(plan, locale);
        plan.notes().forEach(page.sheet::warning);
        page.sheet.note(plan.weights());
        page.days();
        page.energy();
        page.targets();
        page.shopping();
        page.recipes();
        return page.sheet;
    }

    private void days() {
        for (DayView day : plan.days()) {
            sheet.subheading(words.day(day.date())
                    + words.say(" · %.0f kcal", " · %.0f 千卡")
                            .formatted(day.totals().getOrDefault("energyKcal", 0.0)));
            sheet.table(
                    List.of(words.say("Meal", "餐次"), words.say("Dishes", "菜品")),
                    day.meals().stream().map(this::row).toList());
        }
    }

    private List<String> row(MealView meal) {
        String dishes = meal.servings().stream()
                .map(serving -> "%s ×%s (%s g%s)"
                        .formatted(
                                serving.dish().name(),
                                Amounts.portion(serving.portion()),
                                Amounts.text(serving.grams()),
                                plan.people() == null
                                        ? ""
                                        : words.say("; ", "；") + String.join(words.say(", ", "、"), serving.people())))
                .collect(Collectors.joining(words.say("; ", "；")));
        return List.of(meal.slotName(), dishes + words.remark(meal));
    }

    private void energy() {
        sheet.heading(words.say("Energy and where it comes from", "能量及其来源"));
        sheet.drawing(new BarChart(
                        words.say("Energy of each day, kcal", "每日能量（千卡）"),
                        plan.days().stream().map(this::energy).toList())
                .draw());
        sheet.note(words.say(
                "The marks show the range of the target. Shares of energy: protein / fat / carbohydrate.",
                "竖线为目标范围。能量占比依次为：蛋白质/脂肪/碳水化合物。"));
        sheet.drawing(MacroBars.draw(plan.days(), words));
    }

    private Bar energy(DayView day) {
        CheckView check = day.checks().stream()
                .filter(row -> row.nutrient().equals("energyKcal"))
                .findFirst()
                .orElse(null);
        double kcal = day.totals().getOrDefault("energyKcal", 0.0);
        return new Bar(
                words.day(day.date()),
                kcal,
                "%.0f kcal".formatted(kcal),
                check == null ? null : check.lowerBound(),
                check == null ? null : check.upperBound(),
                check != null && !check.met());
    }

    private void targets() {
        if (plan.people() == null) {
            targets(words.average(), plan.average());
        } else {
            plan.people()
                    .forEach(person ->
                            targets(words.average() + words.say(": ", "：") + person.name(), person.average()));
        }
        if (!plan.unmet().isEmpty()) {
            sheet.list(plan.unmet().stream().map(words::unmet).toList());
        }
    }

    private void targets(String heading, List<CheckView> checks) {
        sheet.heading(heading);
        sheet.drawing(new BarChart(heading, checks.stream().map(this::share).toList()).draw());
        sheet.note(words.say(
                "Bars in per cent of the target, or of the upper limit where only that is set; the marks are the bounds.",
                "条形为占目标的百分比；仅设上限者为占上限的百分比。竖线为上下限。"));
        sheet.table(
                List.of(
                        words.say("Nutrient", "营养素"),
                        words.say("Planned", "计划"),
                        words.say("Target", "目标"),
                        words.say("Met", "达标")),
                checks.stream()
                        .map(check -> List.of(
                                check.name(),
                                Amounts.text(check.planned()) + " " + check.unit(),
                                PlanWords.range(check),
                                check.met() ? words.say("yes", "是") : words.say("no", "否")))
                        .toList());
    }

    /** In per cent of the goal, cut at three times so that one rich vitamin does not shrink all others. */
    private Bar share(CheckView check) {
        Double limit = check.lowerBound() == null ? check.upperBound() : null;
        double whole = limit == null ? check.goal() : limit;
        double share = whole > 0 ? 100 * check.planned() / whole : 0;
        return new Bar(
                check.name(),
                Math.min(300, share),
                "%.0f %%".formatted(share) + (limit == null ? "" : words.say(" of the limit", "（占上限）")),
                mark(check.lowerBound(), whole),
                mark(check.upperBound(), whole),
                !check.met());
    }

    private static @Nullable Double mark(@Nullable Double bound, double goal) {
        return bound == null || goal <= 0 || bound > 3 * goal ? null : (Double) (100 * bound / goal);
    }

    private void shopping() {
        sheet.pageBreak().heading(words.shopping());
        List<List<String>> rows = new ArrayList<>();
        for (AisleView aisle : plan.shoppingList()) {
            String name = aisle.name();
            for (ItemView item : aisle.items()) {
                rows.add(List.of(name, item.name(), PlanWords.grams(item), words.detail(item)));
                name = "";
            }
        }
        sheet.table(
                List.of(
                        words.say("Aisle", "货架"),
                        words.say("Food", "食物"),
                        words.say("To buy", "购买"),
                        words.say("That is", "说明")),
                rows);
    }

    private void recipes() {
        sheet.pageBreak().heading(words.recipes());
        Map<UUID, PlannedDish> dishes = new LinkedHashMap<>();
        plan.days().stream()
                .flatMap(day -> day.meals().stream())
                .flatMap(meal -> meal.servings().stream())
                .forEach(serving -> dishes.putIfAbsent(serving.dish().id(), serving.dish()));
        dishes.values().forEach(dish -> {
            sheet.subheading(dish.name() + words.say(" (", "（") + words.effort(dish) + words.say(")", "）"));
            sheet.paragraph(String.join(words.say(", ", "、"), dish.ingredients()));
            sheet.list(dish.steps());
        });
    }
}
