package io.branchline.nutrition.mealorder;

import io.branchline.nutrition.dish.FoundDish;
import io.branchline.nutrition.engine.food.FoodTable;
import io.branchline.nutrition.engine.menu.problem.Diner;
import io.branchline.nutrition.engine.menu.problem.Wording;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.food.FoodSearch;
import io.branchline.nutrition.food.FoundFood;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the words for what people do not eat mean beyond foods: a word that names no food may name dishes, or nothing at all. */
@ApplicationScoped
class Disliked {
    private final FoodSearch search;

    Disliked(FoodSearch search) {
        this.search = search;
    }

    /** The dishes that no such word of anybody at the table names. */
    List<FoundDish> without(List<FoundDish> dishes, List<Diner> diners, FoodTable foods) {
        List<String> words = nameless(diners, foods);
        return dishes.stream()
                .filter(dish -> words.stream().noneMatch(word -> names(word, dish)))
                .toList();
    }

    /** What each word that names nothing is told. */
    List<Text> notes(List<FoundDish> all, List<Diner> diners, FoodTable foods) {
        return nameless(diners, foods).stream()
                .filter(word -> all.stream().noneMatch(dish -> names(word, dish)))
                .map(this::note)
                .toList();
    }

    private static List<String> nameless(List<Diner> diners, FoodTable foods) {
        return diners.stream()
                .flatMap(diner -> diner.eater().dislikes().stream())
                .distinct()
                .filter(word -> foods.all().stream().noneMatch(food -> Wording.names(word, food)))
                .toList();
    }

    private static boolean names(String word, FoundDish dish) {
        return Wording.names(word, dish.facts().dish().name());
    }

    private Text note(String word) {
        List<FoundFood> close = search.search(word, 1);
        Text end = close.isEmpty()
                ? new Text("Use the name of a food as GET /foods shows it.", "请使用 GET /foods 列出的食物名称。")
                : new Text(
                        "The closest food is “" + close.get(0).name().en() + "”; say that if it is meant.",
                        "最接近的食物是“" + close.get(0).name().zh() + "”，如有此意请改用该名称。");
        return new Text(
                "No food or dish is called “" + word + "”, so nothing is left out for this dislike. " + end.en(),
                "没有食物或菜品名为“" + word + "”，该忌口未排除任何菜品。" + end.zh());
    }
}
