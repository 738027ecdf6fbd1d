package io.branchline.office.engine.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** How English names months and weekdays, counts days and weeks, and numbers the days of a month. */
final class EnglishWords {
    private static final List<String> COUNTS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("x x twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> ORDINALS = List.of(
            ("x first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
                            + " seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth"
                            + " twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first")
                    .split(" "));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** A group that holds the name of a month. */
    static final String MONTH =
            "((?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

    /** A group that holds the name of a weekday. */
    static final String DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri)\\b";

    /** Every rule needs one of these. */
    static final String HINT = "\\d|\\b(?:" + String.join("|", MONTHS) + "|" + String.join("|", DAYS)
            + "|day|week|fortnight|month|quarter|year|today|tomorrow|tonight|afternoon|evening|business|EO|COB|hour|minute|half|noon|midnight|lunch"
            + "|Christmas|Thanksgiving|New Year|Easter|Halloween|Valentine|Labor|Memorial|Independence|Chinese|Lunar|Spring|Dragon|Mid-Autumn|by the|before the|\\w+[- ]end)";

    /** A group that holds a count; longer words first. */
    static final String COUNT = "(\\d{1,3}|(?:a )?couple(?: of)?|(?:a )?few|an?|"
            + String.join("|", TENS.subList(2, 10)) + "|" + longestFirst(COUNTS) + ")";

    /** A group that holds the number of a day in words. */
    static final String ORDINAL_WORD =
            "(" + longestFirst(ORDINALS.subList(1, 32)).replace("-", "[- ]") + ")";

    private EnglishWords() {}

    private static String longestFirst(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .toList());
    }

    /** A couple is 2, a few are 3. */
    static int count(String said) {
        String words = said.toLowerCase(Locale.ROOT);
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        if (words.contains("couple") || words.contains("few")) {
            return words.contains("few") ? 3 : 2;
        }
        return TENS.contains(words) ? 10 * TENS.indexOf(words) : Math.max(1, COUNTS.indexOf(words));
    }

    /** 1 to 31, from words or digits with their ending. */
    static int ordinal(String said) {
        return Character.isDigit(said.charAt(0))
                ? Integer.parseInt(said.replaceAll("\\D", ""))
                : ORDINALS.indexOf(said.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(DAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
