package io.branchline.office.engine.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to say a date: the expression, and the day it means seen from the day of the meeting. */
record DateRule(Pattern expression, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> meaning) {
    private static final LocalDate NO_MEETING = LocalDate.of(2000, 1, 1);

    static DateRule of(String expression, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> meaning) {
        return new DateRule(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), meaning);
    }

    /** The match of the first rule that matches; earlier rules are the more exact ones. */
    static Optional<DueDate> first(List<DateRule> rules, String sentence, @Nullable LocalDate meeting) {
        for (DateRule rule : rules) {
            Matcher matcher = rule.expression.matcher(sentence);
            while (matcher.find()) {
                LocalDate date = rule.meaning.apply(matcher, meeting == null ? NO_MEETING : meeting);
                if (date != null) {
                    return Optional.of(new DueDate(matcher.group().strip(), rule.known(matcher, meeting, date)));
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate known(MatchResult match, @Nullable LocalDate meeting, LocalDate date) {
        boolean namesItsYear = match.group().contains(String.valueOf(date.getYear()));
        return meeting != null || namesItsYear ? date : null;
    }
}
