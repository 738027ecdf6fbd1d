package io.branchline.office.engine.minutes.owner;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people of a meeting and the short names they are called by. */
public final class People {
    private static final String CAPITALISED = "\\b[A-Z][\\p{L}'’-]+";

    /** A surname with what somebody is: the rest is no given name. */
    private static final Expression TITLE = Expression.of(
            "(?:老师|校长|教授|同学|先生|女士|医生|博士|律师|师傅|总监|总裁|经理|主任|主席|处长|科长|部长|院长|局长|书记|秘书|会计|组长|队长|主管|区长|市长|县长|镇长|行长|站长|厂长|董事|园长|所长|委员|代表|专员|工程师)$");

    private static final Expression ENDING = Expression.of("['’](?:s|ll|re)$");
    private static final int NICKNAME = 4;
    private static final int LOWER = 5;

    private final Map<String, String> byShortName = new HashMap<>();
    private final Map<String, String> heard = new HashMap<>();
    private final Map<String, String> misspelt = new HashMap<>();
    private final Pattern mention;
    private final List<String> names;

    /** Speakers and invited people; a short name that two of them share stands for nobody. */
    public People(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            learn(name, name);
            String bare = name.replaceAll("\\s*[(（\\[|].*$", "").strip();
            learn(bare, name);
            String[] parts = bare.split("\\s+");
            if (parts.length > 1) {
                learn(parts[0], name);
                learn(parts[parts.length - 1], name);
            } else if (SpokenLanguage.of(bare) == SpokenLanguage.ZH && bare.length() == 3 && !TITLE.isIn(bare)) {
                learn(bare.substring(1), name);
            }
        }
        byShortName.values().removeIf(String::isEmpty);
        nicknames().forEach(byShortName::putIfAbsent);
        this.mention = Pattern.compile(CAPITALISED + small());
    }

    /** The short forms that only one of them may be called by. */
    private Map<String, String> nicknames() {
        Map<String, String> forms = new HashMap<>();
        for (String name : names) {
            Nicknames.of(first(name)).forEach(form -> forms.merge(form, name, (a, b) -> a.equals(b) ? a : ""));
        }
        forms.values().removeIf(String::isEmpty);
        return forms;
    }

    /** First names that are known also where they are written small. */
    private String small() {
        String firsts = names.stream()
                .filter(name -> first(name).length() >= LOWER && !Nicknames.isWord(first(name), name))
                .map(name -> Pattern.quote(first(name)))
                .distinct()
                .collect(Collectors.joining("|"));
        return firsts.isEmpty() ? "" : "|\\b(?:" + firsts + ")\\b(?:['’](?:s|ll|re)\\b)?";
    }

    private static String first(String name) {
        return name.replaceFirst("[\\s(（|].*$", "").toLowerCase(Locale.ROOT);
    }

    /** These and others. */
    public People and(List<String> others) {
        List<String> all = new ArrayList<>(names);
        all.addAll(others);
        return new People(all);
    }

    private void learn(String shortName, String name) {
        if (shortName.length() >= 2) {
            byShortName.merge(shortName.toLowerCase(Locale.ROOT), name, (a, b) -> a.equals(b) ? a : "");
        }
    }

    /** The name that a word is, shortens, or is heard for; empty when it is none or could be two. */
    private String sounds(String word) {
        String exact = byShortName.get(word);
        if (exact != null || word.length() < NICKNAME) {
            return exact == null ? "" : exact;
        }
        List<String> close = byShortName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(word) || misheard(word, entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return close.size() == 1 && !Words.isStopWord(word) ? close.get(0) : "";
    }

    /** The only name with the same consonants, as a recogniser writes a name it does not know. */
    private String alike(String word) {
        if (word.length() < NICKNAME || Words.isStopWord(word)) {
            return "";
        }
        String sound = sound(word);
        List<String> close = byShortName.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= NICKNAME
                        && entry.getKey().charAt(0) == word.charAt(0)
                        && sound.length() > 2
                        && sound(entry.getKey()).equals(sound))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return close.size() == 1 ? close.get(0) : "";
    }

    /** The first letter and the consonants after it, those that sound alike as one. */
    private static String sound(String word) {
        String plain = word.replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("[cq]", "k")
                .replace('z', 's');
        return plain.charAt(0) + plain.substring(1).replaceAll("[aeiouyhw]", "").replaceAll("(.)\\1+", "$1");
    }

    /** One letter more, less or different, within names of five letters and more that begin alike. */
    private static boolean misheard(String word, String name) {
        if (word.length() <= NICKNAME || name.length() <= NICKNAME || word.charAt(0) != name.charAt(0)) {
            return false;
        }
        int head = 0;
        while (head < Math.min(word.length(), name.length()) && word.charAt(head) == name.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(word.length(), name.length()) - head
                && word.charAt(word.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(word.length(), name.length()) - head - tail <= 1;
    }

    /** A person found in a sentence: the full name, and where the mention stands. */
    public record Mention(String name, String words, int from) {
        int to() {
            return from + words.length();
        }
    }

    /** Everybody the sentence names, in order. */
    public List<Mention> in(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = mention.matcher(sentence);
        while (matcher.find()) {
            String word = ENDING.replaceFirst(matcher.group(), "");
            String name = heard.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::sounds);
            if (name.isEmpty() && matcher.start() > 0 && Character.isWhitespace(sentence.charAt(matcher.start() - 1))) {
                name = misspelt.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::alike);
            }
            boolean again = !name.isEmpty()
                    && !mentions.isEmpty()
                    && mentions.get(mentions.size() - 1).name().equals(name);
            if (!name.isEmpty() && !again) {
                mentions.add(new Mention(name, word, matcher.start()));
            }
        }
        for (Map.Entry<String, String> entry : byShortName.entrySet()) {
            int at = SpokenLanguage.of(entry.getKey()) == SpokenLanguage.ZH ? sentence.indexOf(entry.getKey()) : -1;
            boolean first =
                    at >= 0 && mentions.stream().noneMatch(m -> m.name().equals(entry.getValue()) && m.from() <= at);
            if (first) {
                mentions.removeIf(m -> m.name().equals(entry.getValue()));
                mentions.add(new Mention(entry.getValue(), entry.getKey(), at));
            }
        }
        mentions.sort(java.util.Comparator.comparingInt(Mention::from));
        return mentions;
    }

    /** The person of this name or short name. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byShortName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Everybody. */
    public List<String> names() {
        return names;
    }
}
