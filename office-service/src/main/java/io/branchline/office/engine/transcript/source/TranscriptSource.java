package io.branchline.office.engine.transcript.source;

import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.TranscriptText;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import io.branchline.office.engine.upload.HiddenCharacters;
import io.branchline.office.engine.upload.UnsafeUpload;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text out of an upload: a Word file by its first bytes or its content type, else text in any encoding. */
public final class TranscriptSource {
    /** The content type of a Word file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([\\w.:-]{1,40})\"?");

    private static final char LOST = '\uFFFD';

    /** What the names of encodings mean on the web (WHATWG Encoding 4.2): the larger set that holds the named one. */
    private static final Map<String, String> LARGER = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "gb_2312-80", "GB18030",
            "utf16", "UTF-16");

    private TranscriptSource() {}

    /**
     * The text of an upload.
     *
     * @param contentType the content type with its parameters, null when nobody says
     */
    public static TranscriptText of(byte[] upload, @Nullable String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith(DOCX) || upload.length > 3 && upload[0] == 'P' && upload[1] == 'K' && upload[2] == 3) {
            return word(upload);
        }
        String text = TextDecoder.decode(upload, charset(type));
        return cleaned(text, kind(type), broken(text));
    }

    private static List<Text> broken(String text) {
        int first = text.indexOf(LOST);
        if (first < 0) {
            return List.of();
        }
        long line = text.substring(0, first).chars().filter(c -> c == '\n').count() + 1;
        long count = text.chars().filter(c -> c == LOST).count();
        return List.of(Text.of(
                "line %1$d: %2$d characters in the file are broken, the first one here",
                "第%1$d行：文件中有%2$d个字符已损坏，首个在此行", line, count));
    }

    /** The text of a transcript that came as text. */
    public static TranscriptText of(String text) {
        return cleaned(
                text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' '), TranscriptText.Kind.ANY, List.of());
    }

    private static TranscriptText word(byte[] upload) {
        try {
            WordText.Read read = WordText.of(upload);
            return cleaned(read.text(), TranscriptText.Kind.DOCX, read.notices());
        } catch (UnsafeUpload refused) {
            throw new UnreadableTranscript(1, refused.text());
        }
    }

    private static TranscriptText cleaned(String text, TranscriptText.Kind kind, List<Text> before) {
        HiddenCharacters.Cleaned cleaned = HiddenCharacters.clean(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Text> notices = new ArrayList<>(before);
        notices.addAll(cleaned.notices());
        return new TranscriptText(cleaned.text(), kind, notices);
    }

    private static TranscriptText.Kind kind(String type) {
        if (type.startsWith("text/vtt")) {
            return TranscriptText.Kind.WEBVTT;
        }
        if (type.startsWith("application/x-subrip")) {
            return TranscriptText.Kind.SUBRIP;
        }
        return type.startsWith("application/json") ? TranscriptText.Kind.JSON : TranscriptText.Kind.ANY;
    }

    private static @Nullable Charset charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        try {
            return matcher.find() ? Charset.forName(LARGER.getOrDefault(matcher.group(1), matcher.group(1))) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
