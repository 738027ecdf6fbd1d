package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do it.
 *
 * @param name the speaker or person, null when the words fit nobody in particular
 * @param words how the owner is called in the sentence
 */
record Owner(@Nullable String name, @Nullable String words) {
    private static final Pattern SELF = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will|'m going to| am going to|'m gonna| can| need to| have to| want to| plan to| shall)|let me|lemme)\\b");
    private static final Pattern SELF_HAN =
            Pattern.compile("我(?!们|国|省|市|厂|校)(?:来|去|会|这边|负责|回头|会后|跟进|准备|整理|明天|下周|马上|尽快|先)");
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|you(?:'ll| will| need to| should| have to)|please)\\b|麻烦|辛苦|请你|请您|^请|你来|你去|您来|你负责|你这边");
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:can|could|would|will) you\\b|\\byou(?:'ll| will| need to)\\b|你|您");
    private static final Pattern SOMEBODY =
            Pattern.compile("(?i)\\b(?:he|she|they|who|him|her|them|to)\\b|\\b(?:will|'ll|is going to)\\b");
    private static final Pattern WE = Pattern.compile(
            "(?i)\\bwe(?:'ll| will|'re going to| are going to| can| need to| have to| want to| should)\\b|我们(?:来|会|将|负责|这边)");
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:the |our |your )?(?:[A-Z]?[\\w-]+ ){1,2}(?:team|teams|group|committee|folks|guys|community|department)\\b"
                    + "|\\p{IsHan}{2,6}(?:部门|部|组|团队|办公室|中心)(?=来|去|负责|牵头|跟进|落实|要|需)");
    private static final Pattern DOES = Pattern.compile(
            "^(?:['’]s|['’]ll)?\\s*,?\\s*(?:will|'ll|is going to|is gonna|to|should|needs to|can|has to|was going to|and [A-Z]\\w+ (?:will|to)|said (?:he|she|they) will|负责|牵头|来|去|跟进|准备|整理|落实|会|对接|你|您|请|，请|，你|，麻烦)");

    private static final Owner NOBODY = new Owner(null, null);

    /** Reads the owner off the sentence; {@code next} is who speaks afterwards, to whom "you" is likely said. */
    static Owner of(Sentence sentence, People people, @Nullable String next, SpokenLanguage language) {
        String text = sentence.text();
        List<People.Mention> mentions = people.in(text);
        for (People.Mention mention : mentions) {
            String rest = text.substring(
                    Math.min(text.length(), mention.from() + mention.words().length()));
            if (DOES.matcher(rest).find() || addressed(text, mention)) {
                return new Owner(mention.name(), mention.words());
            }
        }
        Matcher self = (language == SpokenLanguage.ZH ? SELF_HAN : SELF).matcher(text);
        if (self.find() && sentence.speaker() != null) {
            return new Owner(sentence.speaker(), language == SpokenLanguage.ZH ? "我" : firstWord(self.group()));
        }
        Matcher you = YOU.matcher(text);
        List<People.Mention> others = mentions.stream()
                .filter(mention -> !mention.name().equals(sentence.speaker()))
                .toList();
        if (you.find()) {
            if (!others.isEmpty()) {
                return new Owner(others.get(0).name(), others.get(0).words());
            }
            boolean asked = ASKED.matcher(text).find() && next != null && !next.equals(sentence.speaker());
            return asked ? new Owner(next, you.group()) : NOBODY;
        }
        if (others.size() == 1 && SOMEBODY.matcher(text).find()) {
            return new Owner(others.get(0).name(), others.get(0).words());
        }
        Matcher we = WE.matcher(text);
        if (we.find() && sentence.speaker() != null) {
            return new Owner(sentence.speaker(), we.group());
        }
        Matcher group = GROUP.matcher(text);
        return group.find() ? new Owner(null, group.group().strip()) : NOBODY;
    }

    private static boolean addressed(String text, People.Mention mention) {
        String before = text.substring(0, mention.from());
        int end = mention.from() + mention.words().length();
        String after = text.substring(Math.min(end, text.length()));
        boolean calls =
                after.matches("(?s)^(?:\\s+\\p{L}+)?\\s*[,，].*") || after.isBlank() || after.matches("^[.?!。？！]$");
        return calls && YOU.matcher(text).find() || before.matches("(?s).*(?:麻烦|辛苦|请|由|让)$");
    }

    private static String firstWord(String words) {
        return words.startsWith("I") ? "I" : words;
    }
}
