package io.branchline.nutrition.engine.menu.problem;

import io.branchline.nutrition.engine.food.Food;
import io.branchline.nutrition.engine.text.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a word that somebody uses for what they do not eat names a thing: Chinese inside a name, English as whole words, one or many. */
public final class Wording {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** Their singular is another word. */
    private static final Set<String> NO_PLURAL = Set.of("greens", "sweets", "bitters");

    private static final int SHORTEST_PLURAL = 4;

    private Wording() {}

    /** Whether the word is in one of the food's names; a blank word names nothing. */
    public static boolean names(String word, Food food) {
        String wanted = normal(word);
        return !wanted.isEmpty()
                && Stream.of(
                                Stream.of(food.name().en(), food.name().zh()),
                                food.synonymsEn().stream(),
                                food.synonymsZh().stream())
                        .flatMap(names -> names)
                        .anyMatch(name -> isIn(wanted, name));
    }

    /** Whether the word is in the name in either language; a blank word is in none. */
    public static boolean names(String word, Text name) {
        String wanted = normal(word);
        return !wanted.isEmpty() && (isIn(wanted, name.en()) || isIn(wanted, name.zh()));
    }

    private static boolean isIn(String word, String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (!word.chars().allMatch(c -> c < 0x250)) {
            return name.contains(word);
        }
        String words = " " + NO_LETTER.matcher(name).replaceAll(" ") + " ";
        return forms(word).anyMatch(form -> words.contains(" " + form + " "));
    }

    private static Stream<String> forms(String word) {
        Stream<String> plurals = word.endsWith("y")
                ? Stream.of(word, word.substring(0, word.length() - 1) + "ies")
                : Stream.of(word, word + "s", word + "es");
        if (!word.endsWith("s") || word.length() < SHORTEST_PLURAL || NO_PLURAL.contains(word)) {
            return plurals;
        }
        String stem = word.substring(0, word.length() - 1);
        if (stem.endsWith("ie")) {
            return Stream.of(word, stem, stem.substring(0, stem.length() - 2) + "y");
        }
        return stem.endsWith("e") ? Stream.of(word, stem, stem.substring(0, stem.length() - 1)) : Stream.of(word, stem);
    }

    private static String normal(String word) {
        return NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
