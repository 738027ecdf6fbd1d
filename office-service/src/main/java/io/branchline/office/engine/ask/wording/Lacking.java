package io.branchline.office.engine.ask.wording;

import io.branchline.office.engine.speech.Words;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a passage lacks the thing that a question counts, calls or asks for: a password is no telephone number. */
public final class Lacking {
    private static final Pattern COUNTED = Pattern.compile("\\bhow many ([a-z-]+)(?: ([a-z-]+))?");
    private static final Pattern COUNTED_HAN =
            Pattern.compile("多少(?:(个|名|位|家|台|条|张|份|本|次|辆|套|间|件|块)(\\p{IsHan}{0,2})|(\\p{IsHan}{2}))");
    private static final Set<String> MONEY = Set.of("经费", "预算", "资金", "费用", "时间", "钱呢", "钱啊", "人呢", "人参", "成本", "投入");
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?=((?:" + Amounts.ENGLISH + "|one|hundred|thousand|dozen)\\b(?:(?: more| new| of)* [\\w-]+){1,3}))");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\b([\\w-]+)[,:]? (?:about |around |up to )?(?:"
            + Amounts.ENGLISH
            + ")\\b(?! (?:\\w+ )?(?:thousand|hundred|million|euros?|pounds?|dollars?|percent|[ap]\\.?m)\\b)");
    private static final Pattern HOW_MANY = Pattern.compile("\\bhow (?:many|big|large)\\b|\\bnumber of\\b");
    private static final Pattern WHO_IS = Pattern.compile(
            "\\bwho(?:['’]s| is| was) (?:the|our|your|their) ([a-z-]+)|的?(\\p{IsHan}{2,6})是谁|谁是(\\p{IsHan}{2,6})");
    private static final Set<String> ANYBODY =
            Set.of("person", "one", "owner", "responsible", "man", "woman", "contact");
    private static final Pattern HEAD = Pattern.compile(
            "\\bwhat(?:['’]s| is| was| are) the ([a-z-]+) (?:of|for|at|in|on|per)\\b|的(\\p{IsHan}{2,4})(?:是|有)(?:多少|什么|哪)");
    private static final Set<String> FORM = Set.of(
            ("date deadline amount number price cost name reason place time day size budget status length combination code plan"
                            + " decision result")
                    .split(" "));
    /** Last characters that only say what kind of figure it is. */
    private static final String UNITS = "费率价款量";

    private static final String PEOPLE =
            "(?s).*(?:\\b(?:people|persons?|guests?|attendees|participants|seats?|members?|employees|staff|users|heads|of us|of you|of them)\\b|[\\d二两三四五六七八九十百]人|[名位个]).*";
    private static final Pattern TELEPHONE = Pattern.compile("\\bphone\\b|\\btelephone\\b|电话|手机号");
    private static final Pattern ADDRESS = Pattern.compile("\\baddress\\b|地址");
    private static final Pattern CALLED = Pattern.compile("叫什么|什么名字|名字是");

    private Lacking() {}

    /** Whether something asked for is lacking. */
    public static boolean in(String question, String passage) {
        String asked = question.toLowerCase(Locale.ROOT);
        String said = passage.toLowerCase(Locale.ROOT);
        return lacks(TELEPHONE, asked, said, "(?s).*(?:\\d{7,}|\\d{3,}[- ]\\d{3,}).*")
                || lacks(ADDRESS, asked, said, "(?s).*(?:address|street|lane|road|avenue|@|地址|路|街|号|楼).*")
                || lacks(CALLED, asked, said, "(?s).*(?:叫|姓|名字|名为|是).*")
                || lacksHead(asked, said)
                || lacksCounted(asked, said)
                || lacksRole(asked, said);
    }

    private static boolean lacks(Pattern wanted, String question, String passage, String form) {
        return wanted.matcher(question).find() && !passage.matches(form);
    }

    /** "What is the salary of ...": the salary must be spoken of, unless its form tells. */
    private static boolean lacksHead(String question, String passage) {
        Matcher head = HEAD.matcher(question);
        if (!head.find()) {
            return false;
        }
        if (head.group(1) != null) {
            return !FORM.contains(head.group(1)) && !Stems.of(passage).containsAll(Stems.of(head.group(1)));
        }
        String noun = head.group(2);
        boolean kind = noun.length() > 2 && UNITS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
        return noun.substring(0, kind ? noun.length() - 1 : noun.length())
                .chars()
                .noneMatch(c -> passage.indexOf(c) >= 0);
    }

    private static boolean lacksCounted(String question, String passage) {
        Matcher counted = COUNTED.matcher(question);
        if (counted.find()) {
            return counted.group(1).equals("people") ? !passage.matches(PEOPLE) : !isCounted(passage, counted);
        }
        if (question.matches("(?s).*(?:多少|几个?)人.*")) {
            return !passage.matches("(?s).*[人名位个].*");
        }
        Matcher han = COUNTED_HAN.matcher(question);
        if (!han.find()) {
            return false;
        }
        if (han.group(1) == null) {
            return !MONEY.contains(han.group(3)) && !passage.contains(han.group(3));
        }
        return !passage.contains(han.group(2)) && !passage.matches("(?s).*" + Amounts.HAN + han.group(1) + ".*");
    }

    /** Whether a number stands before the thing, or somebody asks how many there are. */
    private static boolean isCounted(String passage, Matcher counted) {
        String second = counted.group(2) == null ? "" : " " + counted.group(2);
        Set<String> things = Stems.of(counted.group(1) + second);
        Matcher number = NUMBER.matcher(passage);
        while (number.find()) {
            if (Stems.of(number.group(1)).stream().anyMatch(things::contains)) {
                return true;
            }
        }
        Matcher behind = NUMBER_BEHIND.matcher(passage);
        while (behind.find()) {
            if (Stems.of(behind.group(1)).stream().anyMatch(things::contains)) {
                return true;
            }
        }
        return HOW_MANY.matcher(passage).find() && Stems.of(passage).stream().anyMatch(things::contains);
    }

    private static boolean lacksRole(String question, String passage) {
        Matcher who = WHO_IS.matcher(question);
        if (!who.find()) {
            return false;
        }
        if (who.group(1) != null) {
            return !ANYBODY.contains(who.group(1))
                    && !Words.isStopWord(who.group(1))
                    && !Stems.of(passage).containsAll(Stems.of(who.group(1)));
        }
        String role = who.group(2) == null ? who.group(3) : who.group(2);
        return !passage.contains(role.substring(role.lastIndexOf('的') + 1).replaceFirst("^(?:我们|公司|这个)", ""));
    }
}
