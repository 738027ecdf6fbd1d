package io.branchline.office.engine.minutes.action.han;

import io.branchline.office.engine.expression.Expression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A surname with a title, as colleagues call each other: 邓总, 苏秘书, 刘局. */
final class Titled {
    private static final Pattern TITLED = Pattern.compile(
            "(?<surname>\\p{IsHan}|欧阳|上官|司马|诸葛)(?<title>总监|总裁|总|董|经理|主任|主席|老师|处长?|科长?|部长|院长?|校长|局长?|书记|秘书|会计|律师|博士|教授|组长|队长|主管|工|区长|市长|县长|镇长|行长|站长)");
    private static final Expression ASIDE = Expression.of("[(（\\[].*$|^\\p{IsHan}{2,4}\\s+(?=\\p{IsHan}{2,4}$)");

    private Titled() {}

    /** The only one of these names with that surname; empty when the word is one of them or two have it. */
    static Optional<String> of(String word, List<String> names) {
        Matcher titled = TITLED.matcher(word);
        if (!titled.matches()) {
            return Optional.empty();
        }
        String surname = titled.group("surname");
        List<String> fit = names.stream()
                .filter(name -> !name.equals(word))
                .filter(name -> has(name, surname))
                .toList();
        boolean known = names.contains(word)
                && fit.stream().allMatch(name -> TITLED.matcher(name).matches());
        return fit.size() == 1 && !known ? Optional.of(fit.get(0)) : Optional.empty();
    }

    private static boolean has(String name, String surname) {
        String bare = ASIDE.replaceAll(name, "").strip();
        return bare.startsWith(surname) && bare.length() <= surname.length() + 3 && bare.length() > surname.length();
    }
}
