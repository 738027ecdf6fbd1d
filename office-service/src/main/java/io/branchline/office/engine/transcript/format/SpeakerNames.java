package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names as people write them: without what a product adds ({@code (Guest)}, pronouns), one spelling for one person. An
 * affiliation such as {@code Justin (Besu)} stays, since it tells two Justins apart.
 */
final class SpeakerNames {
    private static final Pattern ADDED = Pattern.compile(
            "(?i)\\s*[(\\[（【](?:guest|external|unverified|host|co-?host|organi[sz]er|presenter|me|you|internal|"
                    + "(?:she|he|they|her|him|them|his|hers|any)(?:\\s*/\\s*\\p{L}{2,6}){1,3}|访客|外部|主持人|来宾|我)[)\\]）】]");
    /** What a screen or a device calls itself after its owner. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)['’]s (?:presentation|screen|iphone|ipad|phone|macbook(?: \\w+)?|laptop)$|的(?:手机|电脑|iPhone|iPad|屏幕)$");

    private static final Pattern NUMBERED = Pattern.compile("(发言人|说话人|参会人)\\s+(\\d{1,4})");
    private static final Pattern BRACKETED = Pattern.compile("^\\[([^\\[\\]]{1,98})]$");
    private static final int LONGEST = 100;

    private static final int MOST = 1_000;

    private SpeakerNames() {}

    /** Refuses so many different speakers when they are more than 1,000. */
    static void limit(int speakers) {
        if (speakers > MOST) {
            throw new UnreadableTranscript(1, Text.of("more than %d different speakers are named", "发言人超过%d个", MOST));
        }
    }

    static List<Cue> tidy(List<Cue> cues) {
        Map<String, String> spelled = new HashMap<>();
        Map<String, String> tidied = new HashMap<>();
        return cues.stream()
                .map(cue -> {
                    String name = cue.speaker();
                    if (name == null) {
                        return cue;
                    }
                    String tidy = tidied.computeIfAbsent(name, SpeakerNames::tidy);
                    return cue.by(tidy.isEmpty() ? null : spelled(tidy, spelled));
                })
                .toList();
    }

    private static @Nullable String spelled(String name, Map<String, String> spelled) {
        return spelled.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> name);
    }

    private static String tidy(String name) {
        String plain = Normalizer.normalize(name.substring(0, Math.min(name.length(), LONGEST)), Normalizer.Form.NFC)
                .replace('\u00A0', ' ');
        plain = ADDED.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip();
        plain = DEVICE.matcher(plain).replaceFirst("");
        plain = plain.replaceAll("^[*_>\\-–•\\s]{1,20}|[*_:：\\s]{1,20}$", "");
        plain = BRACKETED.matcher(plain).replaceFirst("$1");
        return NUMBERED.matcher(plain).replaceAll("$1$2");
    }
}
