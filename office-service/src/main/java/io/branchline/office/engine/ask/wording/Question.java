package io.branchline.office.engine.ask.wording;

import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart.
 *
 * @param text as it was asked
 * @param words its content words
 * @param names the words that name one particular thing; an answer must hold them
 * @param expected what the answer must look like
 * @param wantsAll whether everything that fits is asked for
 * @param yesOrNo whether a denial is an answer
 * @param speaker whose words are asked for; null when anybody's
 */
public record Question(
        String text,
        Set<String> words,
        Set<String> names,
        Set<Expectation> expected,
        boolean wantsAll,
        boolean yesOrNo,
        @Nullable String speaker) {
    private static final Pattern NAME = Pattern.compile("(?<=\\s)[A-Z][\\w-]+");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:who (?:all )?(?:owns?|are)|which (?:people|teams|items)|list|all of|everyone|each|different|various|what are)\\b.*s\\b|哪些|哪几|各|都有谁|分别",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YES_OR_NO = Pattern.compile(
            "^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\\b|吗[？?]?$|是否|有没有",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS = Pattern.compile(
            "^what (?:did|does) (\\w+)(?: \\w+)? (?:say|think|mention|suggest|propose|report|argue|want|recommend)\\b|^(\\p{IsHan}{2,4}?)(?:对|关于|就|针对|说了|怎么).*(?:怎么说|怎么看|说了什么|说了啥|看法|意见|什么建议)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPINION = Pattern.compile("怎么说|怎么看|说了什么|说了啥|有?什么看法|的?意见|有?什么建议|对|关于|针对");
    private static final Pattern ASKING_HAN = Pattern.compile(
            "什么(?:时候|时间|地方|原因)|原因是什么|哪一?[天年月]|哪个月|哪[里儿位家]|哪些人?|哪几?[个位家]?|何[时人处]|几[号点月]|几(?=[个人位家年天台次])|由谁|是谁|谁|多少|多久|多长时间|为什么|为何|为啥|怎么|什么|了?[吗呢](?=[？?]?$)|请问|最晚|期限|一共|总共|大概|大约");
    private static final Pattern BREAK = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]+|[的是在由把该给批要会能]|负责|正式|最[后终]|已经");
    private static final Pattern ABOUT = Pattern.compile("\\b(?:for|of) (?:the |our |an? )?([a-z-]+)\\?$");
    private static final Set<String> NO_MATTER =
            Set.of("what", "when", "where", "which", "will", "does", "that", "this", "have");
    private static final int LONG = 4;
    private static final Pattern MIXED = Pattern.compile("[A-Za-z](\\p{IsHan})");
    private static final Set<String> ASKING =
            Set.copyOf(Words.content("负责 what when who which how much long deadline per money"));

    /** Takes a question apart; speakers are the names of those who speak in the meeting. */
    public static Question of(String text, Set<String> speakers) {
        String speaker = speaker(text, speakers);
        Set<String> words = words(speaker == null ? text : withoutSpeaker(text, speaker));
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find() && SpokenLanguage.of(text) == SpokenLanguage.EN) {
            List<String> name = Stems.alike(Words.content(matcher.group()));
            if (speaker == null
                    || !speaker.toLowerCase(Locale.ROOT)
                            .contains(matcher.group().toLowerCase(Locale.ROOT))) {
                names.addAll(name);
            } else {
                name.forEach(words::remove);
            }
        }
        return new Question(
                text,
                words,
                names,
                Expectation.of(text),
                ALL.matcher(text).find(),
                YES_OR_NO.matcher(text.strip()).find(),
                speaker);
    }

    /** What it is asked for or of, at the end of an English question. */
    public Set<String> about() {
        Matcher matcher = ABOUT.matcher(text);
        return matcher.find() ? Stems.of(matcher.group(1)) : Set.of();
    }

    /** Without words that carry meaning: the longer ones that do not ask. */
    public Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>(Words.all(text));
        plain.removeIf(word -> word.length() < LONG || NO_MATTER.contains(word));
        return plain;
    }

    /** The first noun of a Chinese question, what it is about. */
    public String topic() {
        for (String chunk : BREAK.split(asked(text))) {
            if (words.stream().anyMatch(chunk.toLowerCase(Locale.ROOT)::contains)) {
                return chunk;
            }
        }
        return "";
    }

    /** How a Chinese question reads without the words that ask. */
    public static String asked(String text) {
        return ASKING_HAN.matcher(text).replaceAll(" ");
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Stems.alike(Words.asked(asked(text))));
        Matcher mixed = MIXED.matcher(text);
        while (mixed.find()) {
            words.removeIf(word -> word.startsWith(mixed.group(1)));
            words.add(mixed.group(1));
        }
        words.removeAll(ASKING);
        words.removeIf(word -> Words.isStopWord(word) || Words.isStopWord(word + "e"));
        return words;
    }

    private static String withoutSpeaker(String text, String speaker) {
        return OPINION.matcher(text.startsWith(speaker) ? text.substring(speaker.length()) : text)
                .replaceAll(" ");
    }

    /** The speaker whose words are asked for; only one who speaks in the meeting. */
    private static @Nullable String speaker(String text, Set<String> speakers) {
        Matcher matcher = SAYS.matcher(text.strip());
        if (!matcher.find()) {
            return null;
        }
        String asked = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return speakers.stream()
                .filter(name -> name.equalsIgnoreCase(asked)
                        || Set.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(asked.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
