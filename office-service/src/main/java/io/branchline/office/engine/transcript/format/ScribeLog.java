package io.branchline.office.engine.transcript.format;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The log of a W3C scribe (RRSAgent's format): {@code 14:02:11 <nick> Name: words}, {@code ... more words} goes on with the
 * same speaker; bots and queue commands are no speech, but who was present, the chair and the topics are kept.
 */
final class ScribeLog {
    private static final Pattern LINE = Pattern.compile(
            "^(?:\\[?(\\d{1,2}:\\d{2}(?::\\d{2})?)Z?]?\\s{1,4})?(?:<([^<>\\s]{1,40})>|\\*\\s?(?=\\S))\\s?");
    private static final Pattern NAMED = Pattern.compile("^([\\p{L}][\\p{L}\\d_.'\\- ]{0,40}?)\\s?:\\s+(?=\\S)");
    private static final Pattern MORE = Pattern.compile("^(?:\\.\\.\\.|…)\\s*");
    private static final Pattern BOT =
            Pattern.compile("(?i)(?:zakim|rrsagent|trackbot|agendabot|gh?urlbot|gb|github-bot|caribou)_*");
    private static final Pattern QUEUE = Pattern.compile(
            "(?i)^(?:q[+\\-?=]|ack\\b|zakim,|rrsagent,|trackbot,|github(?:-bot)?:|s/.{1,200}/|i/.{1,200}/|agendum\\b|vqueue|-> ?https?:|scribe[+-]|who is|mute\\b|unmute\\b|present-|agenda\\?|next (?:item|agendum)|(?:take|close) up)");
    private static final Set<String> MARKS = Set.of(
            "action",
            "resolution",
            "resolved",
            "proposed",
            "proposal",
            "issue",
            "summary",
            "topic",
            "subtopic",
            "note",
            "info",
            "decision",
            "todo");

    private final ScribeFacts facts = new ScribeFacts();
    private final List<Cue> cues = new ArrayList<>();
    private @Nullable String last;
    private long first = Cue.NO_TIME;
    private long time = Cue.NO_TIME;

    private ScribeLog() {}

    static boolean isScribeLog(String text) {
        String[] lines = text.substring(0, Math.min(text.length(), 8_000)).split("\n", 60);
        int said = 0;
        int filled = 0;
        for (String line : lines) {
            filled += line.isBlank() ? 0 : 1;
            said += LINE.matcher(start(line)).find() && line.contains("<") ? 1 : 0;
        }
        return said >= 2 && said * 2 > filled;
    }

    static Transcript read(String text) {
        ScribeLog log = new ScribeLog();
        for (String line : text.split("\n", -1)) {
            log.line(line.strip());
        }
        return new Transcript(TranscriptFormat.SCRIBE, log.cues, List.of(), log.facts.done());
    }

    private static String start(String line) {
        return line.substring(0, Math.min(line.length(), 300));
    }

    private void line(String line) {
        Matcher matcher = LINE.matcher(start(line));
        if (line.isEmpty()) {
            return;
        }
        String nick = null;
        String words = line;
        if (matcher.find()) {
            clock(matcher.group(1));
            nick = matcher.group(2);
            words = line.substring(matcher.end()).strip();
        }
        if (words.isEmpty()
                || nick == null && matcher.hitEnd()
                || nick != null && BOT.matcher(nick).matches()) {
            return;
        }
        if (facts.take(nick, words) || QUEUE.matcher(start(words)).find()) {
            return;
        }
        said(nick, words);
    }

    private void said(@Nullable String nick, String words) {
        Matcher more = MORE.matcher(words);
        Matcher named = NAMED.matcher(start(words));
        String speaker = nick;
        String text = words;
        if (more.find()) {
            speaker = last == null ? nick : last;
            text = words.substring(more.end());
        } else if (named.find() && !MARKS.contains(named.group(1).toLowerCase(Locale.ROOT))) {
            speaker = named.group(1);
            text = words.substring(named.end());
        }
        last = speaker;
        if (!text.isBlank()) {
            cues.add(new Cue(String.valueOf(cues.size() + 1), time, time, speaker, text.strip()));
        }
    }

    /** The clock of the wall, counted from the first line; past midnight it goes on. */
    private void clock(@Nullable String clock) {
        long now = clock == null ? Cue.NO_TIME : Timestamps.clock(clock);
        if (now < 0) {
            return;
        }
        first = first < 0 ? now : first;
        time = Math.floorMod(now - first, 86_400_000L);
    }
}
