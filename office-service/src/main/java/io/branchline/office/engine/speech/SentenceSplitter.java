package io.branchline.office.engine.speech;

import io.branchline.office.engine.speech.Sentence.Span;
import io.branchline.office.engine.speech.pause.Pauses;
import io.branchline.office.engine.transcript.Cue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts turns into sentences; a sentence may run over several cues of one speaker, and ends by force when it gets too long. */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "e.g", "i.e", "no", "inc", "approx", "a.m", "p.m");
    private static final int LONG_LATIN = 400;
    private static final int LONG_HAN = 160;

    /** A word of so many characters is none. */
    private static final int LONGEST = 4_000;

    private final List<Cue> cues;
    private final SpokenLanguage language;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private @Nullable String speaker;
    private int turn = -1;
    private int length;

    private SentenceSplitter(List<Cue> cues, SpokenLanguage language) {
        this.cues = cues;
        this.language = language;
    }

    static List<Sentence> split(List<Cue> cues, SpokenLanguage language) {
        SentenceSplitter splitter = new SentenceSplitter(cues, language);
        for (int i = 0; i < cues.size(); i++) {
            splitter.cue(i);
        }
        splitter.close();
        return List.copyOf(splitter.sentences);
    }

    private void cue(int index) {
        Cue cue = cues.get(index);
        if (turn < 0 || !Objects.equals(cue.speaker(), speaker)) {
            close();
            speaker = cue.speaker();
            turn++;
        }
        String text = cue.text();
        BitSet pauses = language == SpokenLanguage.ZH && Pauses.isBare(text) ? Pauses.ends(text) : new BitSet();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i) || pauses.get(i + 1) || tooLong(text, from, i)) {
                add(index, from, i + 1);
                close();
                from = i + 1;
            }
        }
        add(index, from, text.length());
    }

    private boolean tooLong(String text, int from, int at) {
        int soFar = length + at - from;
        char c = text.charAt(at);
        int limit = language == SpokenLanguage.ZH ? LONG_HAN : LONG_LATIN;
        return soFar > limit && (c == ',' || c == '，' || c == ';' || c == '；')
                || soFar > 2 * limit && (c == ' ' || language == SpokenLanguage.ZH)
                || soFar > LONGEST && !Character.isHighSurrogate(c);
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        if (c == '。' || c == '！' || c == '？' || c == '；') {
            return last || "。！？”’」』）".indexOf(text.charAt(at + 1)) < 0;
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        if (!last && !Character.isWhitespace(text.charAt(at + 1))) {
            return c != '.' && c != '…' && SpokenLanguage.isHan(text.charAt(at + 1));
        }
        return c != '.' && c != '…' || !continues(text, at);
    }

    private static boolean continues(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lower = next < text.length() && Character.isLowerCase(text.charAt(next));
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
        return lower || initial || ABBREVIATIONS.contains(word);
    }

    private void add(int cue, int from, int to) {
        String text = cues.get(cue).text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(cue, start, end));
            length += end - start;
        }
    }

    private void close() {
        if (spans.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            String part = cues.get(span.cue()).text().substring(span.from(), span.to());
            boolean glue = text.isEmpty()
                    || (SpokenLanguage.isHan(text.charAt(text.length() - 1)) && SpokenLanguage.isHan(part.charAt(0)));
            text.append(glue ? "" : " ").append(part);
        }
        sentences.add(new Sentence(sentences.size(), turn, speaker, text.toString(), spans));
        spans.clear();
        length = 0;
    }
}
