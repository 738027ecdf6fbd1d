package io.branchline.office.engine.ask.wording;

/** Patterns of how days, periods and times of day are said in English; months and days of the week also without capitals. */
final class EnglishTimes {
    private static final String MONTH =
            "(?:january|february|april|june|july|august|september|october|november|december)";
    private static final String ANY_MONTH =
            "(?:" + MONTH + "|march|may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)";
    private static final String ORDINAL =
            "(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|\\w+teenth|tenth|eleventh|twelfth|twentieth|thirtieth)";

    /** A day of the calendar or of the week, or one named by its distance from today. */
    static final String DAY = "(?i:\\b" + MONTH + "\\b|\\b" + ANY_MONTH + " (?:the )?(?:\\d{1,2}|" + ORDINAL
            + ")|\\b(?:\\d{1,2}|" + ORDINAL
            + ")(?: of)? " + ANY_MONTH
            + "|\\d{1,2}(?:st|nd|rd|th)\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b"
            + "|\\b(?:tomorrow|today|tonight|yesterday|weekend|christmas|easter)\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b)";

    /** A week, month, season or year, or a span until then. */
    static final String PERIOD =
            "(?i:\\b(?:19|20)\\d\\d\\b|\\b(?:last|next|this|end of|in|by|early|mid|late)[- ](?:the )?(?:week|month|quarter|year|spring|summer|autumn|fall|winter|march|may|q[1-4])\\b"
                    + "|\\b(?:in|within) (?:about |the next )?(?:\\w+ )?\\w+ (?:hours?|days?|weeks?|months?|years?)\\b|\\b\\w+ (?:days?|weeks?|months?|years?) (?:ago|from now|later)\\b|\\bq[1-4]\\b)";

    /** A time of day. */
    static final String CLOCK =
            "(?i:\\b\\d{1,2}:\\d\\d\\b|\\b\\d{1,2} ?[ap]\\.?m\\b|\\b(?:noon|midnight|o['’]clock|half past|quarter (?:to|past))\\b|\\b(?:at|by|until|till|from) (?:\\w+ )?(?:ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)(?:[ -](?:fifteen|thirty|forty[- ]five))?(?= |[.,;?!]|$)(?! (?:\\w+ )?(?:people|percent|thousand|hundred|million|euros?|pounds?|dollars?)\\b))";

    private EnglishTimes() {}
}
