package io.branchline.office.engine.transcript.webvtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cue text without its tags, cut where the voice changes (W3C WebVTT 6.5); words are kept even where a tag never ends. */
public final class CueText {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "apos", "'", "lrm", "", "rlm", "");

    private static final String TAG_STARTS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.>";
    private static final Pattern NUMBERED = Pattern.compile("#(?:x[0-9a-fA-F]{1,5}|\\d{1,6})");

    private CueText() {}

    /** Words of one voice; null when the file names none. */
    public record Voice(@Nullable String speaker, String words) {}

    /** The words of a payload by voice, in order. */
    public static List<Voice> voices(String payload) {
        List<Voice> voices = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String speaker = null;
        int at = 0;
        while (at < payload.length()) {
            char c = payload.charAt(at);
            if (c == '<' && TAG_STARTS.indexOf(at + 1 < payload.length() ? payload.charAt(at + 1) : ' ') >= 0) {
                int close = payload.indexOf('>', at);
                String tag = close < 0 ? tagName(payload, at) : payload.substring(at + 1, close);
                at = close < 0 ? at + 1 + tag.length() : close + 1;
                if (isVoice(tag) || tag.strip().equals("/v")) {
                    add(voices, speaker, words);
                    speaker = isVoice(tag) ? name(tag) : null;
                }
            } else if (c == '&') {
                at = entity(payload, at, words);
            } else {
                words.append(c == '\n' || c == '\t' ? ' ' : c);
                at++;
            }
        }
        add(voices, speaker, words);
        return voices;
    }

    private static void add(List<Voice> voices, @Nullable String speaker, StringBuilder words) {
        String said = words.toString().replaceAll(" {2,}", " ").strip();
        if (!said.isEmpty()) {
            voices.add(new Voice(speaker, said));
        }
        words.setLength(0);
    }

    private static boolean isVoice(String tag) {
        return tag.startsWith("v ") || tag.startsWith("v.") || tag.startsWith("v\t") || tag.startsWith("v\n");
    }

    private static @Nullable String name(String tag) {
        String[] parts = tag.split("\\s+", 2);
        String name = parts.length < 2 ? "" : plain(parts[1]).strip();
        return name.isEmpty() ? null : name;
    }

    private static String plain(String text) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '&') {
                at = entity(text, at, words);
            } else {
                words.append(text.charAt(at++));
            }
        }
        return words.toString();
    }

    /** The name of a tag that never ends: what follows it is speech. */
    private static String tagName(String payload, int at) {
        int end = at + 1;
        while (end < payload.length() && !Character.isWhitespace(payload.charAt(end))) {
            end++;
        }
        return payload.substring(at + 1, end);
    }

    private static @Nullable String character(String name) {
        if (!NUMBERED.matcher(name).matches()) {
            return ENTITIES.get(name);
        }
        int code =
                name.charAt(1) == 'x' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return code < ' ' || Character.getType(code) == Character.SURROGATE ? " " : Character.toString(code);
    }

    private static int entity(String text, int at, StringBuilder words) {
        int end = text.substring(at, Math.min(text.length(), at + 9)).indexOf(';');
        end = end < 0 ? -1 : at + end;
        String known = end < 0 ? null : character(text.substring(at + 1, end));
        words.append(known == null ? "&" : known);
        return known == null ? at + 1 : end + 1;
    }
}
