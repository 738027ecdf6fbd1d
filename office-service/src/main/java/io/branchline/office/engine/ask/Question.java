package io.branchline.office.engine.ask;

import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question taken apart.
 *
 * @param words its content words
 * @param names the words that name one particular thing; an answer must hold them
 * @param expected what the answer must look like
 * @param wantsAll whether everything that fits is asked for
 */
record Question(Set<String> words, Set<String> names, Set<Expectation> expected, boolean wantsAll) {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)[A-Z][\\w-]+");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:who (?:all )?(?:owns?|are)|which (?:people|teams|items)|list|all of|everyone|what are)\\b.*s\\b|哪些|各|都有谁|分别",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ASKING =
            Set.copyOf(Words.content("什么时候 哪天 哪一天 多少 哪家 哪些人 哪位 由谁 负责 是谁 期限 最晚 what when who which how much deadline"));

    static Question of(String text) {
        Set<String> words = new LinkedHashSet<>(Words.content(text));
        words.removeAll(ASKING);
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find() && SpokenLanguage.of(text) == SpokenLanguage.EN) {
            names.addAll(Words.content(matcher.group()));
        }
        return new Question(
                words, names, Expectation.of(text), ALL.matcher(text).find());
    }
}
