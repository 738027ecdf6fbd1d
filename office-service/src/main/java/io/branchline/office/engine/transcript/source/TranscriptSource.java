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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text out of an upload: a Word file by its first bytes or its content type, else text in any encoding. */
public final class TranscriptSource {
    /** The content type of a Word file. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([\\w.:-]{1,40})\"?");

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
        return cleaned(TextDecoder.decode(upload, charset(type)), kind(type), List.of());
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
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
