package io.branchline.office.engine.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cue text of WebVTT without its tags, cut where the voice changes; unclosed tags reach to the end (WebVTT 6.4). */
final class CueText {
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "apos", "'", "lrm", "", "rlm", "");

    private CueText() {}

    /** Words of one voice; null when the file names none. */
    record Voice(@Nullable String speaker, String words) {}

    static List<Voice> voices(String payload) {
        List<Voice> voices = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String speaker = null;
        int at = 0;
        while (at < payload.length()) {
            char c = payload.charAt(at);
            if (c == '<') {
                int close = payload.indexOf('>', at);
                String tag = payload.substring(at + 1, close < 0 ? payload.length() : close);
                at = close < 0 ? payload.length() : close + 1;
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

    private static int entity(String text, int at, StringBuilder words) {
        int end = text.indexOf(';', at);
        String known = end < 0 || end - at > 7 ? null : ENTITIES.get(text.substring(at + 1, end));
        words.append(known == null ? "&" : known);
        return known == null ? at + 1 : end + 1;
    }
}
