package io.branchline.office.engine.minutes.owner.appeal;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a speaker means who speaks to all: a group that the sentence names, else the one the meeting names most. */
public final class Audience {
    /** People by what they do, as one alternative of a regular expression. */
    public static final String SORT =
            "(?:validators|providers|developers|contributors|participants|attendees|volunteers|operators|users|customers"
                    + "|students|teachers|parents|residents|partners|stakeholders|researchers|designers|insiders|testers)";

    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\b(?:(?:community|team|board|committee|staff|council|group|faculty|union|project) (?:members|contributors)"
                    + "|members of the (?:community|team|board|committee|staff|council|group)"
                    + "|(?:all|the) (?:participants|attendees|volunteers|" + SORT + ")|(?:the )?community)\\b"
                    + "|各(?:部门|单位|小组|分公司|科室|处室|班级|位(?:同事|委员|董事|老师))");
    private static final Pattern CALLED =
            Pattern.compile("(?i)\\b(?:any|all|those|you(?:'re| are) an?|if you(?:'re| are) an?)\\s+(\\w+)\\b");
    /** Whom else it is for: "if you are a volunteer or just an interested community member". */
    private static final Pattern OR_WIDER = Pattern.compile(
            "(?i)\\s*,?\\s+or\\s+(?:(?:just|simply|even|an?|the|part|of|any|other|in|interested|curious|active)\\s+){0,4}community\\b");

    private static final Pattern SINGULAR =
            Pattern.compile("(?i)" + SORT.replace("s|", "|").replace("s)", ")") + "s?");
    private static final int OFTEN = 2;

    private final Optional<String> usual;

    /** For the sentences of a meeting. */
    public Audience(Speech speech) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Sentence sentence : speech.sentences()) {
            Matcher matcher = GROUP.matcher(sentence.text());
            while (matcher.find()) {
                seen.merge(plain(matcher.group()), 1, Integer::sum);
            }
        }
        this.usual = seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> rank(entry.getKey()) * entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The group that the sentence speaks to, as the speakers call it. */
    public Optional<String> of(String sentence) {
        Matcher called = CALLED.matcher(sentence);
        while (called.find()) {
            if (SINGULAR.matcher(called.group(1)).matches()) {
                String sort = called.group(1).toLowerCase(Locale.ROOT);
                boolean wider =
                        OR_WIDER.matcher(sentence.substring(called.end())).lookingAt();
                return Optional.of(wider ? "community" : sort.endsWith("s") ? sort : sort + "s");
            }
        }
        Matcher group = GROUP.matcher(sentence);
        return group.find() ? Optional.of(plain(group.group())) : usual;
    }

    /** People rather than what they form together. */
    private static int rank(String group) {
        return group.equals("community") ? 1 : 2;
    }

    private static String plain(String group) {
        return group.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|all) ", "");
    }
}
