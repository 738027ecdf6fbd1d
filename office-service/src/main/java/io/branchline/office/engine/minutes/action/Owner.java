package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.List;
import java.util.Optional;
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
            "(?i)\\b(?:I(?:'ll| will| shall|'m going to| am going to|'m gonna|'d like to| can| could| need to| have to| want to| plan to|'ve got to|'m (?!not |sure |just )\\w+ing)|let me|lemme|[A-Z]\\w+ and I)\\b");
    private static final Pattern TOGETHER = Pattern.compile("\\byou and I\\b");
    private static final Pattern SELF_HAN =
            Pattern.compile("我(?!们|国|省|市|厂|校)(?:来|去|会|这边|负责|回头|会后|跟进|准备|整理|明天|下周|马上|尽快|先)");
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:you (?:guys|all|folks)|y'all|all of you|any(?:one|body)|every(?:one|body)|folks|all (?:participants|teams|members)|community members|those of you|feel free|if you(?:'re| are) (?:interested|a))\\b|大家|各位|各部门|各单位");
    private static final Pattern SOMEBODY =
            Pattern.compile("(?i)\\b(?:any|some)(?:one|body)\\b.*\\?|\\bwho (?:can|could|will|wants to)\\b|谁来|谁能|哪位");
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?i)\\b(?:he|she|him|her|his)\\b|\\b(?:to|will|'ll|is going to)\\b(?!.*\\b(?:we|you)(?:'ll|'re)?\\b)");
    private static final Pattern YOU = Pattern.compile(
            "(?i)\\b(?:(?:can|could|would|will) you|you(?:'ll| will|'re going to| need to| should| have to| can| could| want)|please|make sure|don't forget)\\b|麻烦|辛苦|请你|请您|^请|你来|你去|您来|你负责|你这边");
    private static final Pattern WE = Pattern.compile(
            "(?i)\\bwe(?:'ll| will|'re going to| are going to|'re gonna|'d like to| can| need to| have to| want to| should|'re \\w+ing)\\b|我们(?:来|会|将|负责|这边)");
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:the |our |your )?(?:[A-Z]?[\\w-]+ ){1,2}(?:team|teams|group|committee|department)\\b(?=\\s*(?:will|'ll|is going to|are going to|to|should|needs? to|can|has to|have to|,))"
                    + "|\\p{IsHan}{2,6}(?:部门|部|组|团队|办公室|中心)(?=来|去|负责|牵头|跟进|落实|要|需)");

    private static final Owner NOBODY = new Owner(null, null);

    /** Whether the sentence itself says who, other than by being said. */
    boolean isNamed() {
        return name != null && words != null;
    }

    /** Reads the owner off the sentence, what was said before it and who answers. */
    static Owner of(Scene scene, People people, SpokenLanguage language) {
        List<People.Mention> mentions = people.in(scene.text());
        if (TOGETHER.matcher(scene.text()).find() && scene.speaker() != null) {
            return new Owner(scene.speaker(), "you and I");
        }
        Optional<People.Mention> named = Naming.doer(scene.text(), mentions);
        if (named.isPresent()) {
            return new Owner(named.get().name(), named.get().words());
        }
        Matcher self = (language == SpokenLanguage.ZH ? SELF_HAN : SELF).matcher(scene.text());
        Matcher group = GROUP.matcher(scene.text());
        if (self.find() && scene.speaker() != null) {
            return new Owner(scene.speaker(), language == SpokenLanguage.ZH ? "我" : firstWord(self.group()));
        }
        List<People.Mention> others = mentions.stream()
                .filter(mention -> !mention.name().equals(scene.speaker()))
                .filter(mention -> !Naming.thanks(scene.text(), mention))
                .toList();
        if (others.size() == 1 && SPOKEN_OF.matcher(scene.text()).find()) {
            return new Owner(others.get(0).name(), others.get(0).words());
        }
        if (group.find()) {
            return new Owner(null, group.group().strip());
        }
        Matcher all = ALL.matcher(scene.text());
        if (SOMEBODY.matcher(scene.text()).find() && scene.answer() != null && accepts(scene)) {
            return new Owner(scene.answer().speaker(), null);
        }
        Matcher you = YOU.matcher(scene.text());
        if (you.find()) {
            return all.find() ? new Owner(null, all.group()) : asked(others, scene, people, you.group());
        }
        Matcher we = WE.matcher(scene.text());
        boolean announces = scene.speaker() != null && !all.find();
        return announces ? new Owner(scene.speaker(), we.find() ? we.group() : null) : NOBODY;
    }

    /** "You" is who was called by name just before, else who takes it on, else who is being answered. */
    private static Owner asked(List<People.Mention> others, Scene scene, People people, String words) {
        if (!others.isEmpty()) {
            return new Owner(others.get(0).name(), others.get(0).words());
        }
        List<People.Mention> called = people.in(scene.lead());
        if (!called.isEmpty() && Naming.calls(scene.lead(), called.get(called.size() - 1))) {
            return new Owner(called.get(called.size() - 1).name(), words);
        }
        if (scene.answer() != null && scene.answer().speaker() != null) {
            return new Owner(
                    accepts(scene) || scene.asker() == null ? scene.answer().speaker() : scene.asker(), words);
        }
        return scene.asker() == null ? NOBODY : new Owner(scene.asker(), words);
    }

    private static boolean accepts(Scene scene) {
        return scene.answer() != null && Acceptance.of(scene.answer().text());
    }

    private static String firstWord(String words) {
        return words.startsWith("I") ? "I" : words;
    }
}
