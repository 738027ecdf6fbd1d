package io.branchline.office.engine.date;

import io.branchline.office.engine.expression.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to say a date: the expression, and the day it means seen from the day of the meeting. */
record DateRule(Expression expression, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> meaning) {
    private static final LocalDate NO_MEETING = LocalDate.of(2000, 1, 1);
    private static final Expression DEADLINE = Expression.ignoringCase(
            "(?:by|before|until|till?|due|deadline|no later than)\\s+(?:(?:is|on|at|the|end|close|of|EO[DB]|COB|day|business|play|noon"
                    + "|midnight|lunch(?:time)?|around|about|\\d{1,2}(?::\\d\\d)?\\s*(?:[ap]\\.?m\\b\\.?)?)\\s+){0,6}$");
    private static final Pattern STARTS =
            Pattern.compile("^(?:by|before|until|till?|due|no later than)\\b.*|.*(?:前|内)$", Pattern.CASE_INSENSITIVE);
    private static final Expression ENDS = Expression.of(
            "^(?:[上下]午|早上|晚上?|中午|下班|结束|\\d{1,2}[点:：](?:\\d\\d|半)?|[一二三四五六七八九十]{1,3}点半?){0,3}[之以]?(?:前|截止)");

    static DateRule of(String expression, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> meaning) {
        return new DateRule(Expression.ignoringCase(expression), meaning);
    }

    /** Words that hold the form of a date and mean none, such as a day that is over or that returns. */
    static DateRule none(String expression) {
        return of(expression, (match, day) -> null);
    }

    /** The day belongs to a thing that is spoken of: 周四上线的检查单. */
    private static final Expression OF_A_THING = Expression.of("^\\p{IsHan}{1,4}的(?![话时，。])\\p{IsHan}");

    private record Found(DueDate due, boolean deadline, boolean aside) {}

    /** A deadline before any other day; then the match of the first rule: earlier rules are the more exact ones. */
    static Optional<DueDate> first(List<DateRule> rules, String sentence, @Nullable LocalDate meeting) {
        BitSet taken = new BitSet(sentence.length());
        List<Found> found = new ArrayList<>();
        for (DateRule rule : rules) {
            Matcher matcher = rule.expression.matcher(sentence);
            boolean more = rule.expression.isIn(sentence);
            while (more && matcher.find()) {
                if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                    taken.set(matcher.start(), matcher.end());
                    rule.read(matcher, sentence, meeting, found);
                }
            }
        }
        return found.stream()
                .filter(Found::deadline)
                .findFirst()
                .or(() -> found.stream().filter(one -> !one.aside()).findFirst())
                .or(() -> found.stream().findFirst())
                .map(Found::due);
    }

    private void read(Matcher match, String sentence, @Nullable LocalDate meeting, List<Found> found) {
        LocalDate day = meeting == null ? NO_MEETING : meeting;
        LocalDate date = meaning.apply(match, day);
        if (date != null && !date.isBefore(day)) {
            boolean deadline = STARTS.matcher(match.group()).matches()
                    || DEADLINE.isIn(sentence.substring(Math.max(0, match.start() - 60), match.start()))
                    || ENDS.isIn(sentence.substring(match.end()));
            boolean aside = OF_A_THING.isIn(sentence.substring(match.end()));
            found.add(new Found(new DueDate(match.group().strip(), known(match, meeting, date)), deadline, aside));
        }
    }

    private @Nullable LocalDate known(MatchResult match, @Nullable LocalDate meeting, LocalDate date) {
        boolean namesItsYear = match.group().contains(String.valueOf(date.getYear()));
        return meeting != null || namesItsYear ? date : null;
    }
}
