package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are spoken of and do not speak: capitalised words that the speakers treat as persons. */
public final class Absent {
    private static final String NAME = "(?<name>(?-i:[A-Z]\\p{Ll}{2,}))(?!['’]?\\p{L})";
    private static final Pattern PERSON = Pattern.compile(
            "(?i)\\b(?:thanks|thank you|shout ?out to|kudos to|hey|hi|credit to|(?:talk(?:ed|ing)?|spoke|speak(?:ing)?|sync(?:ed)?|connect(?:ed)?|work(?:ed|ing)?|chat(?:ted)?|check(?:ed)?|met|meet) (?:to|with)"
                    + "|(?:ask(?:ed)?|told|tell|ping(?:ed)?|remind(?:ed)?|folks like|people like))[, ]+" + NAME);
    private static final Pattern ACTS = Pattern.compile(
            "(?i)\\b" + NAME
                    + "(?:['’]ll (?:send|share|help|write|post|join)\\b| (?:and his|and her|mentioned|said|asked|told|thinks|joined|knows|talked|suggested|reached out|put together"
                    + "|is (?:also |still |currently )?(?:working on|leading|handling|preparing)"
                    + "|(?:will|is going to|should|can) (?:\\p{Ll}+ly |also )?(?:reach out|send|share|help|talk|write|post|join|present|follow up))\\b)");
    /** Given something and spoken of as he or she, or as away. */
    private static final Pattern HE_OR_SHE = Pattern.compile(
            "(?i)\\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)"
                    + NAME
                    + "(?: (?:will|should|can|has to|needs to|is going to)\\b[^.?!;]{0,60}\\b(?:he|she|his)\\b| (?:is|was) (?:\\w+ )?(?:out (?:today|until|this|sick)|off (?:today|until|this|sick)|away|sick|on (?:\\w+ )?(?:leave|vacation|holiday)))");
    /** What only people do: one mention is enough. */
    private static final Pattern PROMISES = Pattern.compile(
            "(?i)\\b" + NAME
                    + "(?:['’]ll| will| is going to| said (?:he|she|they)(?:['’]ll| will| would)) (?:\\p{Ll}+ly |also )?(?:reach out|follow up|get back|circle back|be in touch|talk (?:to|with)|chat with|let (?:you|us|me|them|him|her|every\\p{L}+) know|ping|e-?mail|phone)\\b");

    /** What something happens on, in or at, or what has an article, is no person. */
    private static final Pattern THING = Pattern.compile("(?i)\\b(?:on|in|at|the|an?|into|onto|within|across) " + NAME);

    private static final Set<String> ANYBODY = Set.of("somebody", "someone", "nobody", "folks", "people", "everybody");
    private static final int OFTEN = 2;

    private Absent() {}

    /**
     * Names treated as a person's, other than those known already, in alphabetical order. An English name is said at least
     * twice, or once where it promises what only people do; a Chinese one twice, or once with a title.
     */
    public static List<String> names(Speech speech, People known) {
        return speech.language() == SpokenLanguage.ZH ? AbsentHan.names(speech, known) : english(speech, known);
    }

    private static List<String> english(Speech speech, People known) {
        Set<String> persons = new TreeSet<>();
        Set<String> promising = new HashSet<>();
        Map<String, Integer> said = new HashMap<>();
        Map<String, Integer> things = new HashMap<>();
        for (Sentence sentence : speech.sentences()) {
            for (Pattern pattern : List.of(PERSON, ACTS, HE_OR_SHE)) {
                Matcher matcher = pattern.matcher(sentence.text());
                while (matcher.find()) {
                    persons.add(matcher.group("name"));
                }
            }
            Matcher promise = PROMISES.matcher(sentence.text());
            while (promise.find()) {
                promising.add(promise.group("name"));
            }
            Matcher thing = THING.matcher(sentence.text());
            while (thing.find()) {
                things.merge(thing.group("name"), 1, Integer::sum);
            }
            for (String word : sentence.text().split("[^\\p{L}]+")) {
                said.merge(word, 1, Integer::sum);
            }
        }
        List<String> names = new ArrayList<>();
        persons.addAll(promising);
        persons.forEach(name -> {
            String lower = name.toLowerCase(Locale.ROOT);
            int small = said.getOrDefault(lower, 0);
            boolean rare = promising.contains(name) && small < said.getOrDefault(name, 0);
            boolean word = small > 0 && !rare || Words.isStopWord(lower) || ANYBODY.contains(lower);
            boolean enough = promising.contains(name) || said.getOrDefault(name, 0) >= OFTEN;
            boolean thing = !promising.contains(name) && things.getOrDefault(name, 0) >= OFTEN;
            if (enough && !word && !thing && known.in(name).isEmpty()) {
                names.add(name);
            }
        });
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> isRatherWritten(other, name, said)))
                .toList();
    }

    /** Whether a name is the other one, written with a letter less or different and not as often. */
    private static boolean isRatherWritten(String other, String name, Map<String, Integer> said) {
        int more = Integer.compare(said.getOrDefault(other, 0), said.getOrDefault(name, 0));
        boolean better = more > 0
                || more == 0
                        && (other.length() > name.length()
                                || other.compareTo(name) < 0 && other.length() == name.length());
        return better
                && !other.equals(name)
                && !new People(List.of(other)).in(name).isEmpty();
    }
}
