package io.branchline.office.engine.date;

import static io.branchline.office.engine.date.DueDays.assertDue;
import static io.branchline.office.engine.date.DueDays.assertNone;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English words for a day, each read on the day of a meeting: middle, end and beginning of weeks, months and years. */
class EnglishDueDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                2026-11-18 | I will send it by Friday. | 2026-11-20
                2026-11-18 | Please have it by Friday afternoon. | 2026-11-20
                2026-11-18 | I'll get that to you by end of day Friday. | 2026-11-20
                2026-11-18 | No later than Thursday, please. | 2026-11-19
                2026-11-18 | I need it by 5pm Thursday. | 2026-11-19
                2026-11-18 | I need it by 5 p.m. on Thursday. | 2026-11-19
                2026-11-18 | Can you do that by noon on Monday? | 2026-11-23
                2026-11-18 | I'll send it Friday. | 2026-11-20
                2026-11-18 | I'll have the draft ready Friday morning. | 2026-11-20
                2026-11-18 | Let's do that next Tuesday. | 2026-11-24
                2026-11-18 | It goes out by Tuesday next week. | 2026-11-24
                2026-11-18 | Tuesday of next week is the deadline. | 2026-11-24
                2026-11-18 | Next week Tuesday I will present it. | 2026-11-24
                2026-11-18 | I'll finish this Thursday. | 2026-11-19
                2026-11-18 | I'll finish this coming Monday. | 2026-11-23
                2026-11-18 | Deliver it a week on Friday. | 2026-11-27
                2026-11-18 | A week from Monday is fine. | 2026-11-30
                2026-11-18 | I can deliver two weeks from today. | 2026-12-02
                2026-11-18 | Two weeks from Friday it ships. | 2026-12-04
                2026-11-18 | I'll report back three days from now. | 2026-11-21
                2026-11-18 | In two weeks we will have the numbers. | 2026-12-02
                2026-11-18 | You get it in two weeks' time. | 2026-12-02
                2026-11-18 | Within a fortnight we will know. | 2026-12-02
                2026-11-18 | Finish it within a week. | 2026-11-25
                2026-11-18 | Finish it within the week. | 2026-11-20
                2026-11-18 | It is done in a month's time. | 2026-12-18
                2026-11-18 | We will launch in six weeks. | 2026-12-30
                2026-11-18 | It's due in 90 days. | 2027-02-16
                2026-11-18 | It's due within ninety days. | 2027-02-16
                2026-11-18 | Reply within 3 business days. | 2026-11-23
                2026-11-18 | Reply within five working days. | 2026-11-25
                2026-11-18 | I answer in two hours. | 2026-11-18
                2026-11-18 | I answer within 24 hours. | 2026-11-19
                2026-11-18 | Get it done by EOD tomorrow. | 2026-11-19
                2026-11-18 | Get it done by tomorrow EOD. | 2026-11-19
                2026-11-18 | I'll do it first thing tomorrow. | 2026-11-19
                2026-11-18 | I'll send the notes tonight. | 2026-11-18
                2026-11-18 | I'll send the notes today. | 2026-11-18
                2026-11-18 | Please file it by 5pm today. | 2026-11-18
                2026-11-18 | By the end of the day you'll have it. | 2026-11-18
                2026-11-18 | The day after tomorrow I will call them. | 2026-11-20
                2026-11-18 | Finish migration by the end of Q3. | 2027-09-30
                2026-11-18 | Finish migration by the end of Q4. | 2026-12-31
                2026-11-18 | Ship by Q1. | 2027-03-31
                2026-11-18 | We deliver that in Q2. | 2027-06-30
                2026-11-18 | By the end of Q2 next year. | 2027-06-30
                2026-11-18 | By the end of Q4 2027 it is gone. | 2027-12-31
                2026-11-18 | By the end of the third quarter. | 2027-09-30
                2026-11-18 | In the first quarter of 2028 we migrate. | 2028-03-31
                2026-11-18 | In the first half of next year we migrate. | 2027-06-30
                2026-11-18 | Done by quarter end. | 2026-12-31
                2026-11-18 | Done by month-end. | 2026-11-30
                2026-11-18 | Done by year-end. | 2026-12-31
                2026-11-18 | Done by the end of next year. | 2027-12-31
                2026-11-18 | Done by EOW. | 2026-11-20
                2026-11-18 | Done by the end of next week. | 2026-11-27
                2026-11-18 | Done by the end of next month. | 2026-12-31
                2026-11-18 | I'll start that early next week. | 2026-11-24
                2026-11-18 | At the beginning of next week I send it. | 2026-11-23
                2026-11-18 | Later this week I'll open the PR. | 2026-11-20
                2026-11-18 | Early next month we review. | 2026-12-10
                2026-11-18 | By early December we have it. | 2026-12-10
                2026-11-18 | By late December we have it. | 2026-12-31
                2026-11-18 | By mid-December we have it. | 2026-12-15
                2026-11-18 | Mid January we demo it. | 2027-01-15
                2026-11-18 | By the middle of January we demo it. | 2027-01-15
                2026-11-18 | By the middle of next month we demo it. | 2026-12-15
                2026-11-18 | By the beginning of December we demo it. | 2026-12-01
                2026-11-18 | Send it by the 15th. | 2026-12-15
                2026-11-18 | The 15th is the deadline. | 2026-12-15
                2026-11-18 | Let's say the 25th. | 2026-11-25
                2026-11-18 | By the 30th of this month. | 2026-11-30
                2026-11-18 | On the 5th of next month I pay. | 2026-12-05
                2026-11-18 | By December the 5th I pay. | 2026-12-05
                2026-11-18 | By Dec. 5 I pay. | 2026-12-05
                2026-11-18 | By the fifth of December I pay. | 2026-12-05
                2026-11-18 | By the first I pay. | 2026-12-01
                2026-11-18 | By the fifteenth I pay. | 2026-12-15
                2026-11-18 | Pay by 12/15/2026. | 2026-12-15
                2026-11-18 | Pay by 15/12/2026. | 2026-12-15
                2026-11-18 | Pay by 2026/12/15. | 2026-12-15
                2026-11-18 | Pay by 15.12.2026. | 2026-12-15
                2025-01-29 | Monday the 3rd I'll have it. | 2025-02-03
                2025-02-28 | By Monday the 3rd, please. | 2025-03-03
                2026-11-18 | Ship before Christmas. | 2026-12-25
                2026-11-18 | By Christmas Eve we stop. | 2026-12-24
                2026-11-18 | By New Year's Eve we stop. | 2026-12-31
                2026-11-18 | By New Year's we stop. | 2027-01-01
                2026-11-18 | We need that before the new year. | 2027-01-01
                2026-11-18 | By Halloween we stop. | 2027-10-31
                2026-11-18 | By Labor Day we stop. | 2027-09-06
                2026-11-18 | By Easter we stop. | 2027-03-28
                2026-11-18 | Done before December. | 2026-11-30
                2026-11-18 | In January we will do it. | 2027-01-31
                2026-11-18 | By the end of Feb we're done. | 2027-02-28
                2026-11-18 | By the end of March 2028 we're done. | 2028-03-31
                2026-11-18 | By June 2028 we're done. | 2028-06-30
                2026-11-18 | I'll do it next month. | 2026-12-31
                2026-11-18 | It is planned for the week of December 7. | 2026-12-11
                2026-11-18 | The first Monday of December is the deadline. | 2026-12-07
                2026-11-18 | By the last Friday of the month. | 2026-11-27
                2026-11-18 | On the second Tuesday of next month. | 2026-12-08
                2026-11-18 | Over the next three weeks I'll rewrite it. | 2026-12-09
                2026-11-18 | In the next few days I'll rewrite it. | 2026-11-21
                2026-11-18 | In a day or two I'll rewrite it. | 2026-11-20
                2026-11-18 | In two or three days I'll rewrite it. | 2026-11-21
                2026-11-18 | In 2-3 weeks I'll rewrite it. | 2026-12-09
                2026-11-18 | In two to three weeks I'll rewrite it. | 2026-12-09
                2026-11-18 | In a week or so I'll rewrite it. | 2026-11-25
                2026-11-18 | Within twelve months we retire it. | 2027-11-18
                2026-11-18 | Within a year we retire it. | 2027-11-18
                2026-11-18 | In half a year we retire it. | 2027-05-18
                2026-11-18 | Six months from now we retire it. | 2027-05-18
                2026-11-18 | By COB Friday. | 2026-11-20
                2026-11-18 | The release is on December 15, and I will send the notes by Friday. | 2026-11-20
                2026-11-18 | By lunchtime tomorrow. | 2026-11-19
                2026-11-18 | Before the weekend I'll do it. | 2026-11-20
                2024-01-31 | In a month it's due. | 2024-02-29
                2024-01-31 | By the end of next month. | 2024-02-29
                2024-01-31 | By the 30th. | 2024-03-30
                2024-01-31 | By tomorrow. | 2024-02-01
                2024-01-31 | By the end of January. | 2024-01-31
                2024-01-31 | By the end of Q1. | 2024-03-31
                2024-01-31 | By mid-January. | 2025-01-15
                2024-01-31 | By February 29. | 2024-02-29
                2024-01-31 | By the end of the month. | 2024-01-31
                2025-12-31 | By Friday. | 2026-01-02
                2025-12-31 | By tomorrow. | 2026-01-01
                2025-12-31 | By the end of next month. | 2026-01-31
                2025-12-31 | By the end of the year. | 2025-12-31
                2025-12-31 | By the end of next quarter. | 2026-03-31
                2025-12-31 | By January 5. | 2026-01-05
                2025-12-31 | Before Christmas. | 2026-12-25
                2025-12-31 | In two weeks. | 2026-01-14
                2025-02-28 | By Friday. | 2025-03-07
                2025-02-28 | By EOM. | 2025-02-28
                2025-02-28 | Within three business days. | 2025-03-05
                2025-02-28 | In two days. | 2025-03-02
                2025-03-30 | By next Tuesday. | 2025-04-01
                2025-03-30 | By Friday. | 2025-04-04
                2025-03-29 | This week I'll do it. | 2025-03-30
                2025-03-29 | By the end of the quarter. | 2025-03-31
                2026-11-18 | Let's circle back Monday. | 2026-11-23
                2026-11-18 | Could you please get it over to legal by tomorrow noon? | 2026-11-19
                2026-11-18 | By Friday, December 4th, we need the contract signed. | 2026-12-04
                2026-11-18 | We need it by Friday the 4th. | 2026-12-04
                2026-11-18 | The deadline is December 4. | 2026-12-04
                2026-11-18 | Target date: 4 Dec 2026. | 2026-12-04
                2026-11-18 | By EOD December 4 it is done. | 2026-12-04
                2026-11-18 | By end of day on December 4th. | 2026-12-04
                2026-11-18 | By EOD on the 20th. | 2026-11-20
                2026-11-18 | By Wednesday next week. | 2026-11-25
                2026-11-18 | Before Monday's board meeting I'll send slides. | 2026-11-23
                2026-11-18 | I'll get back to you in the next day or two. | 2026-11-20
                2026-11-18 | In about two weeks we'll know. | 2026-12-02
                2026-11-18 | In roughly ten days we'll know. | 2026-11-28
                2026-11-18 | Within the next 48 hours. | 2026-11-20
                2026-11-18 | Within the next two weeks. | 2026-12-02
                2026-11-18 | By month's end. | 2026-11-30
                2026-11-18 | By the year's end. | 2026-12-31
                2026-11-18 | By the close of business on Monday. | 2026-11-23
                2026-11-18 | By the close of the quarter. | 2026-12-31
                2026-11-18 | Before year end. | 2026-12-31
                2026-11-18 | By 9 a.m. tomorrow. | 2026-11-19
                2026-11-18 | By 10:30 am on Friday. | 2026-11-20
                2026-11-18 | By Friday at 5 pm. | 2026-11-20
                2026-11-18 | by 6 PM Pacific on Friday. | 2026-11-20
                2026-11-18 | On or before January 8 we file. | 2027-01-08
                2026-11-18 | The filing is due January 8th. | 2027-01-08
                2026-11-18 | Due date is the 8th of January. | 2027-01-08
                2026-11-18 | By the second week of January. | 2027-01-14
                2026-11-18 | Week of the 30th we test. | 2026-12-04
                2026-11-18 | By the end of the first quarter next year. | 2027-03-31
                2026-11-18 | By Q1 of next year. | 2027-03-31
                2026-11-18 | By Q2 2027. | 2027-06-30
                2026-11-18 | Q2 2027 is the target. | 2027-06-30
                2026-11-18 | We plan that for H1 2027. | 2027-06-30
                2026-11-18 | By the end of 2027. | 2027-12-31
                2026-11-18 | By this time next week. | 2026-11-25
                2026-11-18 | By this time tomorrow. | 2026-11-19
                2026-11-18 | This time next month. | 2026-12-18
                2026-11-18 | A month from today. | 2026-12-18
                2026-11-18 | One week from tomorrow. | 2026-11-26
                2026-11-18 | I'll have that by the week's end. | 2026-11-20
                2026-11-18 | The week after next I'm back with the numbers. | 2026-12-04
                2026-11-18 | Monday after next. | 2026-11-30
                2026-11-18 | In three business days. | 2026-11-23
                2026-11-18 | Two business days from now. | 2026-11-20
                2026-11-18 | He'll sort it tomorrow evening. | 2026-11-19
                2026-11-18 | We have until Friday to respond. | 2026-11-20
                2026-11-18 | We have until the end of the month. | 2026-11-30
                2026-11-18 | No later than the 27th. | 2026-11-27
                2026-11-18 | Not later than 27 November 2026. | 2026-11-27
                2026-11-18 | Latest by Friday. | 2026-11-20
                2026-11-18 | I'll do it over Thanksgiving break. | 2026-11-26
                2026-11-18 | Right after Thanksgiving I'll do it. | 2026-11-27
                2026-11-18 | By the 1st of the year. | 2027-01-01
                2026-11-18 | By the first of the month. | 2026-12-01
                2026-11-18 | In 2027 we'll do that. | 2027-12-31
""")
    void words_mean_a_day(LocalDate meeting, String sentence, LocalDate due) {
        assertDue(sentence, meeting, due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last Friday we sent it.",
                "Every Friday we send it.",
                "We do this on Fridays.",
                "It has been broken since Monday.",
                "Two weeks ago we sent it.",
                "At the end of last quarter we sent it.",
                "By the end of last month it was done.",
                "Yesterday we sent it.",
                "I will look at version 2.3.4 of it.",
                "We have 3 of 4 done.",
                "I will run the 10/12 tests again.",
                "I second the motion.",
                "It is the first of three.",
                "First, I will talk to the fifth team.",
                "We march on in the fall.",
                "I sat down with him.",
                "Thanks everyone for joining today.",
                "The 3rd option is what we will do.",
                "In the second half of the call we will do Q&A.",
                "Version 2026.12 is next."
            })
    void what_is_over_returns_or_only_looks_like_a_day_is_none(String sentence) {
        assertNone(sentence, LocalDate.of(2026, 11, 18));
    }
}
