package io.branchline.office.engine.transcript.scribe;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The log of a W3C scribe (RRSAgent's format): {@code 14:02:11 <nick> Name: words}, the notes or the minutes made of it;
 * {@code ... more words} goes on with the speaker whom the same hand wrote down last. Bots and queue commands are no speech,
 * but who was present, the chair and the topics are kept.
 */
public final class ScribeLog {
    private static final Pattern MORE = Pattern.compile("^(?:\\.\\.\\.?|…)\\s*");
    private static final Pattern MARK = Pattern.compile(
            "(?i)^(?:\\[new] )?(?:action|resolution|resolved|proposed|proposal|(?:sub)?topic)\\b.{0,12}:");
    private static final long DAY_MS = 86_400_000L;

    private final ScribeFacts facts = new ScribeFacts();
    private final ScribeNames names = new ScribeNames();
    private final List<Cue> cues = new ArrayList<>();

    /** Whom each hand wrote down last; the hand of a line without nick is empty. */
    private final Map<String, @Nullable String> last = new HashMap<>();

    private boolean apart = true;
    private long first = Cue.NO_TIME;
    private long time = Cue.NO_TIME;

    private ScribeLog() {}

    /** Whether the text is a scribe's. */
    public static boolean isScribeLog(String text) {
        return ScribeMarks.in(text);
    }

    /** Reads it. */
    public static Transcript read(String text) {
        ScribeLog log = new ScribeLog();
        List<String> raw =
                Arrays.stream(text.split("\n", -1)).map(String::strip).toList();
        List<String> lines = ScribePage.isPage(raw) ? ScribePage.body(raw, log.facts, log.names) : raw;
        lines.forEach(log::learn);
        log.facts.names().forEach(log.names::add);
        lines.forEach(log::line);
        return new Transcript(TranscriptFormat.SCRIBE, log.cues, List.of(), log.facts.done());
    }

    private void learn(String line) {
        ScribeLine parts = ScribeLine.of(line);
        if (parts.nick() != null) {
            names.add(parts.nick());
        }
        if (!parts.words().isEmpty() && !facts.take(parts.nick(), parts.words())) {
            names.see(parts.words());
        }
    }

    private void line(String line) {
        ScribeLine parts = ScribeLine.of(line);
        clock(parts.clock());
        boolean fact = new ScribeFacts().take(parts.nick(), parts.words());
        if (!parts.words().isEmpty() && !fact && !parts.isCommand()) {
            said(parts.nick(), parts.words());
        }
        apart = line.isEmpty();
    }

    private void said(@Nullable String nick, String words) {
        String hand = nick == null ? "" : nick;
        Matcher more = MORE.matcher(words);
        Optional<ScribeNames.Said> named = names.split(words);
        String speaker = nick;
        String text = words;
        if (more.find()) {
            speaker = last.getOrDefault(hand, nick);
            text = words.substring(more.end());
        } else if (named.isPresent()) {
            speaker = named.get().speaker();
            text = named.get().words();
        } else if (nick == null && !apart && !MARK.matcher(words).find()) {
            speaker = last.get(hand);
        }
        last.put(hand, speaker);
        if (!text.isBlank()) {
            cues.add(new Cue(String.valueOf(cues.size() + 1), time, time, speaker, text.strip()));
        }
    }

    /** The clock of the wall, counted from the first line; past midnight it goes on. */
    private void clock(long now) {
        if (now >= 0) {
            first = first < 0 ? now : first;
            time = Math.floorMod(now - first, DAY_MS);
        }
    }
}
