package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of a meeting and the short names they are called by. */
public final class People {
    private static final Pattern CAPITALISED = Pattern.compile("\\b[A-Z][\\p{L}'’-]+");

    private final Map<String, String> byShortName = new HashMap<>();
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
            } else if (SpokenLanguage.of(bare) == SpokenLanguage.ZH && bare.length() == 3) {
                learn(bare.substring(1), name);
            }
        }
        byShortName.values().removeIf(String::isEmpty);
    }

    private void learn(String shortName, String name) {
        if (shortName.length() >= 2) {
            byShortName.merge(shortName.toLowerCase(Locale.ROOT), name, (a, b) -> a.equals(b) ? a : "");
        }
    }

    /** A person found in a sentence: the full name, and where the mention stands. */
    public record Mention(String name, String words, int from) {}

    /** Everybody the sentence names, in order. */
    public List<Mention> in(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = CAPITALISED.matcher(sentence);
        while (matcher.find()) {
            String word = matcher.group().replaceAll("['’]s$|['’]ll$|['’]re$", "");
            String name = byShortName.get(word.toLowerCase(Locale.ROOT));
            boolean again = !mentions.isEmpty()
                    && mentions.get(mentions.size() - 1).name().equals(name);
            if (name != null && !again) {
                mentions.add(new Mention(name, word, matcher.start()));
            }
        }
        for (Map.Entry<String, String> entry : byShortName.entrySet()) {
            int at = SpokenLanguage.of(entry.getKey()) == SpokenLanguage.ZH ? sentence.indexOf(entry.getKey()) : -1;
            if (at >= 0 && mentions.stream().noneMatch(m -> m.name().equals(entry.getValue()))) {
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
