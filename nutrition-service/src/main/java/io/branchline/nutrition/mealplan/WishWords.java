package io.branchline.nutrition.mealplan;

import io.branchline.nutrition.engine.dish.Cuisine.Region;
import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.menu.conflict.Relaxation;
import io.branchline.nutrition.engine.menu.conflict.Wish;
import io.branchline.nutrition.engine.menu.evaluation.Breach.Rule;
import io.branchline.nutrition.engine.menu.evaluation.DinerVerdict;
import io.branchline.nutrition.engine.menu.evaluation.Variety;
import io.branchline.nutrition.engine.menu.evaluation.Verdict;
import io.branchline.nutrition.engine.menu.problem.Limit;
import io.branchline.nutrition.engine.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says wishes in words that the person who has them knows: days by date, meals by name. */
final class WishWords {
    private final LocalDate start;
    private final List<Text> slots;

    WishWords(LocalDate start, List<Text> slots) {
        this.start = start;
        this.slots = List.copyOf(slots);
    }

    /** The kind of wish, for programs. */
    static String code(Wish wish) {
        return wish.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** A change; giving up, or another value of the same wish. */
    Text of(Relaxation change) {
        Text wish = of(change.wish());
        Text instead = of(change.instead());
        return change.givesUp() ? new Text("give up: " + wish.en(), "放弃：" + wish.zh()) : instead(wish, instead);
    }

    static Text instead(Text wish, Text other) {
        return new Text(other.en() + " instead of " + wish.en(), "把“" + wish.zh() + "”改为“" + other.zh() + "”");
    }

    /** What a rule keeps that people wish for; empty for the rules of every table. */
    static Optional<Text> of(Rule rule, Verdict closest) {
        return switch (rule) {
            case FOODS -> Optional.of(foods(closest));
            case REPEATS -> Optional.of(new Text("how often a dish may come again", "菜品重复次数"));
            case COST_LEVEL -> Optional.of(new Text("the cost level", "价格档次"));
            case LEFTOVERS -> Optional.of(new Text("the left-overs", "剩菜安排"));
            case SIZE, PLACE, PORTION, SEAT, MINUTES, KITCHEN, LOCKED -> Optional.empty();
        };
    }

    Text of(Wish wish) {
        if (wish instanceof Wish.Dieting diet) {
            return new Text(
                    diet.diner() + " eats " + diet(diet.diet()).en(),
                    diet.diner() + "的饮食方式为" + diet(diet.diet()).zh());
        }
        if (wish instanceof Wish.Dislike dislike) {
            return new Text(
                    dislike.diner() + " does not like " + dislike.word(), dislike.diner() + "不吃" + dislike.word());
        }
        if (wish instanceof Wish.Kitchens kitchens) {
            return kitchens(kitchens.regions());
        }
        if (wish instanceof Wish.CookingTime time) {
            Text meals = meals(time.meals());
            return new Text(
                    "at most %d minutes of cooking for %s".formatted(time.minutes(), meals.en()),
                    "%s的烹饪时间不超过%d分钟".formatted(meals.zh(), time.minutes()));
        }
        if (wish instanceof Wish.Bounds bounds) {
            return bounds(bounds.diner(), bounds.limit());
        }
        if (wish instanceof Wish.CostLevel level) {
            return Text.of("a mean cost level of at most %.1f", "平均价格档次不高于%.1f", level.most());
        }
        if (wish instanceof Wish.Repeats repeats) {
            return Text.of("no dish more than %d times a week", "同一菜品每周不超过%d次", repeats.most());
        }
        if (wish instanceof Wish.Foods foods) {
            return foods(foods);
        }
        Text meal = meals(Set.of(((Wish.Locked) wish).meal()));
        return new Text("the settled " + meal.en(), "已锁定的" + meal.zh());
    }

    private static Text foods(Verdict closest) {
        List<Variety> all = closest.diners().stream().map(DinerVerdict::variety).toList();
        int aDay = all.stream().mapToInt(Variety::fewestADay).min().orElse(0);
        int inAll = all.stream().mapToInt(Variety::inAll).min().orElse(0);
        return Text.of(
                "the number of different foods (the closest plan has %d a day and %d in all)",
                "食物种数（最接近的计划为每天%d种、全程%d种）", aDay, inAll);
    }

    private static Text foods(Wish.Foods foods) {
        Text aDay = Text.of("at least %d foods a day", "每天至少%d种食物", foods.aDay());
        Text inAll = Text.of("at least %d foods in all", "全程至少%d种食物", foods.inAll());
        if (foods.inAll() < 0) {
            return aDay;
        }
        return foods.aDay() < 0 ? inAll : new Text(aDay.en() + " and " + inAll.en(), aDay.zh() + "且" + inAll.zh());
    }

    private static Text kitchens(Set<Region> regions) {
        boolean chinese = regions.contains(Region.CHINESE);
        boolean western = regions.contains(Region.WESTERN);
        if (chinese && western) {
            return new Text("Chinese and Western dishes", "中餐和西餐");
        }
        return chinese ? new Text("Chinese dishes only", "只要中餐") : new Text("Western dishes only", "只要西餐");
    }

    private static Text diet(Diet diet) {
        return switch (diet) {
            case OMNIVORE -> new Text("everything", "不限");
            case PESCATARIAN -> new Text("pescatarian", "鱼素");
            case VEGETARIAN -> new Text("vegetarian", "蛋奶素");
            case VEGAN -> new Text("vegan", "纯素");
            case HALAL -> new Text("halal", "清真");
            case KOSHER -> new Text("kosher", "犹太洁食");
        };
    }

    private static Text bounds(String diner, Limit limit) {
        Text name = limit.nutrient().text();
        String unit = limit.nutrient().unit().symbol();
        String low = "%.0f".formatted(limit.lower());
        String high = "%.0f".formatted(limit.upper());
        if (Double.isInfinite(limit.upper())) {
            return new Text(
                    "at least " + low + " " + unit + " of " + name.en() + " for " + diner,
                    diner + "的" + name.zh() + "不低于" + low + unit);
        }
        String range = limit.lower() > 0 ? low + "–" + high : "≤ " + high;
        return new Text(
                range + " " + unit + " of " + name.en() + " a day for " + diner,
                diner + "每天的" + name.zh() + "为" + range + unit);
    }

    /** Meals by date and name; when there are many, how many. */
    private Text meals(Set<Integer> meals) {
        if (meals.size() > 3) {
            return Text.of("%d meals", "%d餐", meals.size());
        }
        return new Text(
                meals.stream()
                        .sorted()
                        .map(meal -> slot(meal).en() + " on " + date(meal))
                        .collect(Collectors.joining(", ")),
                meals.stream()
                        .sorted()
                        .map(meal -> date(meal) + slot(meal).zh())
                        .collect(Collectors.joining("、")));
    }

    private Text slot(int meal) {
        return slots.get(meal % slots.size());
    }

    private LocalDate date(int meal) {
        return start.plusDays(meal / slots.size());
    }
}
