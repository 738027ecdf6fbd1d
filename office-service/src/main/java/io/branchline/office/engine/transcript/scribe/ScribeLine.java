package io.branchline.office.engine.transcript.scribe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a log taken apart.
 *
 * @param clock the time of day in milliseconds, -1 when there is none
 * @param nick who typed it, null when the line does not say
 * @param words what was typed, empty when it is no speech
 */
record ScribeLine(long clock, @Nullable String nick, String words) {
    private static final String NICK = "<[@+%&~\\s]?([^<>\\s]{1,40})>";
    private static final Pattern LINE = Pattern.compile("^(?:\\[?(\\d{1,2}:\\d{2}(?::\\d{2})?)Z?]?\\s{1,4})?(?:" + NICK
            + "|\\*\\s?(?=\\S)|(?=-!-|-->|<--|\\*{3}))\\s?");
    private static final Pattern BOT = Pattern.compile(
            "(?i)(?:zakim|rrsagent|trackbot|agendabot|gh?urlbot|gb|github-bot|caribou|slackbot|matrix-bot|logger)[_`]*");
    private static final Pattern COMING = Pattern.compile(
            "(?i)^(?:-!-|-->|<--|\\*{3}|→|←)\\s|^\\S{1,40} (?:\\([^)]{1,80}\\) |\\[[^]]{1,80}] )?(?:has (?:joined|left|quit)|is now known as)\\b");
    private static final Pattern QUEUE = Pattern.compile(
            "(?i)^(?:q[+\\-?=]|ack\\b|zakim,|rrsagent,|trackbot,|github(?:-bot)?:|s/.{1,200}/|i/.{1,200}/|agendum\\b|vqueue|-> ?https?:|scribe[+-]|who is|mute\\b|unmute\\b|present-|agenda\\?|next (?:item|agendum)|(?:take|close) up)");
    private static final int LONGEST = 300;
    private static final int DAY_HOURS = 23;

    static ScribeLine of(String line) {
        Matcher matcher = LINE.matcher(start(line));
        if (!matcher.find()) {
            return new ScribeLine(-1, null, line);
        }
        String words = line.substring(matcher.end()).strip();
        String nick = matcher.group(2) == null ? null : plain(matcher.group(2));
        String who = nick == null ? words.split("\\s", 2)[0] : nick;
        boolean silent =
                BOT.matcher(who).matches() || COMING.matcher(start(words)).find();
        return new ScribeLine(clock(matcher.group(1)), nick, silent ? "" : words);
    }

    /** Whether somebody is named who typed it. */
    static boolean isTyped(String line) {
        return of(line).nick() != null;
    }

    /** Whether it asks a bot or the queue for something. */
    boolean isCommand() {
        return QUEUE.matcher(start(words)).find();
    }

    /** A nick without the marks that a second connection adds. */
    static String plain(String nick) {
        String plain = nick.replaceAll("[_`]{1,40}$", "");
        return plain.isEmpty() ? nick : plain;
    }

    static String start(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static long clock(@Nullable String text) {
        if (text == null) {
            return -1;
        }
        String[] parts = text.split(":");
        long hours = Long.parseLong(parts[0]);
        long seconds = parts.length > 2 ? Long.parseLong(parts[2]) : 0;
        return hours > DAY_HOURS ? -1 : ((hours * 60 + Long.parseLong(parts[1])) * 60 + seconds) * 1000;
    }
}
