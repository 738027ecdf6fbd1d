package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.owner.Owner.Ground;
import io.branchline.office.engine.minutes.owner.appeal.Appeal;
import io.branchline.office.engine.minutes.owner.appeal.Audience;
import io.branchline.office.engine.minutes.owner.appeal.Subordinate;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads owners off sentences, what was said before them and who answers. */
public final class Owners {
    private static final Pattern SELF = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will| shall|(?:'m| am)(?: (?:just|also|still|then|probably|definitely|hopefully))? (?:going to|gonna)|'d (?:like|love) to| would (?:like|love) to| can(?!['’]t)| could|(?: (?:just|also|still|really))?(?: need to| have to| want to| plan to)|'ve got to|'m (?!not |sure |just )\\w+ing)|let me(?! know)|lemme|(?:plan|expect|wait|look) (?:for|on) me to|you(?:['’]ll| will) (?:have|get|hear|receive) .{0,30}?from me|I should (?:have|get|be able to)|(?:so|then|okay|ok|yes),? I (?:take|do|make|send|write|call|bring|prepare|handle|ask)|my (?:office|team|crew|guys|people|department|staff|assistant|colleagues?|side)(?:['’]ll| will| can| is going to| are going to))\\b");
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\byou and I\\b");
    private static final Pattern SELF_HAN =
            Pattern.compile("我(?!们|国|省|市|厂|校)(?:来|去|会|这边|负责|回头|会后|跟进|准备|整理|明天|下周|马上|尽快|先)");
    private static final Expression SPOKEN_OF = Expression.of(
            "(?i)\\b(?:he|she|him|her|his)\\b|(?<!\\b(?:I|we|you|they)\\s{0,2})(?:\\b(?:to|will|is going to)|['’]ll)\\b(?!.*\\b(?:we|you)(?:'ll|'re)?\\b)");
    private static final Pattern WE_FIRST = Pattern.compile(
            "(?i)(?<!\\b(?:if|when|once|what|how|where|that|which|because|as)\\s)\\bwe(?:['’]ll| will|['’]re going to| are going to|['’]re gonna| need to| have to| should)\\b");
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:the |our |your )?((?:[A-Z]?[\\w-]+ ){1,2}(?:team|teams|group|committee|department))\\b(?=\\s*(?:will|'ll|is going to|are going to|to|should|needs? to|can|has to|have to|,))"
                    + "|\\b(?:(?i)all |the )?((?i)(?:community members|" + Audience.SORT
                    + "))\\b(?=\\s*(?:will|'ll|are going to|should|need to|can|have to)\\b)"
                    + "|(\\p{IsHan}{2,6}(?:部门|部|组|团队|办公室|中心))(?=来|去|负责|牵头|跟进|落实|要|需)");
    /** "Noor and her team will", "Noor's team, they're going to". */
    private static final Pattern TEAM_OF = Pattern.compile(
            "\\b(?:(?<whose>\\p{Lu}\\p{Ll}{2,})(?:['’]s?| and (?:his|her|their)) |(?:and )?(?i:his|her) )(?:\\p{Ll}+ )?(?:team|group|colleagues|people|guys|crew)\\b"
                    + "(?=,? (?:they(?:'| )|will|'ll|is going to|are going to|should|needs? to|can|ha(?:s|ve) to|(?:is|are) \\p{Ll}+ing))");

    private static final String BESIDE = "in|of|with|at|on|by|from|about|during|into";
    private static final Expression LEADING = Expression.of(
            "(?i)^(?:.*\\b)?(?:the|our|your|a|an|this|that|these|those|and|or|so|again|if|as|" + BESIDE + ")\\s+");
    private static final Expression GOVERNED =
            Expression.of("(?i)\\b(?:" + BESIDE + ")\\s+(?:(?:the|our|your|this|that|these|those)\\s+)?$");

    private final Speech speech;
    private final People people;
    private final boolean chinese;
    private final Listeners listeners;

    /** For the sentences of a meeting and the people it knows. */
    public Owners(Speech speech, People people) {
        this.speech = speech;
        this.people = people;
        this.chinese = speech.language() == SpokenLanguage.ZH;
        this.listeners = new Listeners(speech, people);
    }

    /** Who does what the sentence hands out. */
    public Owner of(Sentence sentence) {
        return of(Scene.of(speech, sentence));
    }

    private Owner of(Scene scene) {
        List<People.Mention> mentions = people.in(scene.text());
        String text = Subordinate.blanked(scene.text());
        Matcher together = TOGETHER.matcher(text);
        if (together.find() && scene.speaker() != null) {
            List<String> names = new ArrayList<>(List.of(scene.speaker()));
            listeners.addressed(scene, mentions).ifPresent(names::add);
            return Owner.together(names, together.group(), chinese);
        }
        Optional<People.Mention> named = Naming.doer(text, mentions);
        if (named.isPresent()) {
            return joint(scene, mentions, named.get());
        }
        Matcher self = (chinese ? SELF_HAN : SELF).matcher(text);
        boolean promises = self.find() && scene.speaker() != null;
        if (promises && !Appeal.isBefore(text, self.start())) {
            return new Owner(scene.speaker(), chinese ? "我" : firstWord(self.group()), Ground.PROMISE);
        }
        List<People.Mention> others = mentions.stream()
                .filter(mention -> !mention.name().equals(scene.speaker()))
                .filter(mention -> !Naming.thanks(text, mention))
                .toList();
        if (others.size() == 1 && isSpokenOf(text, others.get(0))) {
            return new Owner(others.get(0).name(), others.get(0).words(), Ground.NAME);
        }
        Matcher we = WE_FIRST.matcher(text);
        if (scene.speaker() != null && we.find() && !asksBefore(text, we.start())) {
            return new Owner(scene.speaker(), we.group(), Ground.WE);
        }
        Optional<Owner> group = team(scene, text).or(() -> group(text));
        return group.orElseGet(() -> listeners.of(scene, text, others));
    }

    private static boolean isSpokenOf(String text, People.Mention other) {
        return !Naming.isAside(text, other) && SPOKEN_OF.isIn(text.substring(other.from()));
    }

    /** Whether others are asked or named before the speaker's own side takes it on. */
    private static boolean asksBefore(String text, int before) {
        return Stream.of(Appeal.toYou(text), Appeal.toAll(text), GROUP.matcher(text))
                .anyMatch(asking -> asking.find() && asking.start() < before);
    }

    /** The doer with those who are named in the same breath. */
    private Owner joint(Scene scene, List<People.Mention> mentions, People.Mention doer) {
        int at = mentions.indexOf(doer);
        int first = at;
        while (first > 0
                && Naming.joins(scene.text()
                        .substring(
                                mentions.get(first - 1).to(),
                                mentions.get(first).from()))) {
            first--;
        }
        List<String> names = new ArrayList<>();
        mentions.subList(first, at + 1).forEach(mention -> names.add(mention.name()));
        int start = mentions.get(first).from();
        int end = doer.to();
        for (int i = at + 1; i < mentions.size(); i++) {
            if (!Naming.joins(scene.text().substring(end, mentions.get(i).from()))) {
                break;
            }
            names.add(mentions.get(i).name());
            end = mentions.get(i).to();
        }
        if (scene.speaker() != null && Naming.andMe(scene.text(), start, end)) {
            names.add(scene.speaker());
        }
        return names.size() == 1
                ? new Owner(doer.name(), doer.words(), Ground.NAME)
                : Owner.together(names, scene.text().substring(start, end), chinese);
    }

    /** Whose team it is: the person named with it, else the one spoken of before. */
    private Optional<Owner> team(Scene scene, String text) {
        Matcher team = TEAM_OF.matcher(text);
        if (!team.find()) {
            return Optional.empty();
        }
        List<People.Mention> before = people.in(scene.lead());
        List<People.Mention> named = people.in(text.substring(0, team.end()));
        List<People.Mention> nearest = named.isEmpty() ? before : named;
        Optional<String> whose = Optional.ofNullable(team.group("whose"))
                .map(name -> people.named(name).orElse(name))
                .or(() -> nearest.stream().map(People.Mention::name).reduce((first, last) -> last));
        return whose.map(name -> new Owner(name, team.group().strip(), Ground.TEAM));
    }

    /** The first team that does it; in a team, or with it, others do it. */
    private static Optional<Owner> group(String text) {
        Matcher group = GROUP.matcher(text);
        while (group.find()) {
            int which = group.group(1) != null ? 1 : group.group(2) != null ? 2 : 3;
            String called = group.group(which);
            String name = LEADING.replaceFirst(called, "");
            String before = text.substring(0, group.end(which) - name.length());
            if (!GOVERNED.isIn(before)) {
                return Optional.of(new Owner(name, group.group().strip(), Ground.TEAM));
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String words) {
        return words.startsWith("I") ? "I" : words;
    }
}
