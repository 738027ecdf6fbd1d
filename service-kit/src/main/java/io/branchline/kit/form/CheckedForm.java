package io.branchline.kit.form;

import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way to the parser, which keeps every head whole in memory: the lines between the parts are held to RFC 2046
 * 5.1.1, the parts and the bytes of their heads are counted, and one that ends before its last line is {@link Broken}.
 */
public final class CheckedForm extends FilterInputStream {
    /** As many parts may be in a form. */
    public static final int MOST_PARTS = 100;

    /** As many bytes may be in the head of a part: 16 KB. */
    public static final int MOST_HEAD = 16_384;

    private static final char CR = '\r';
    private static final char LF = '\n';
    private static final char DASH = '-';

    private final byte[] cut;
    private Place place = Place.BEFORE;

    /** So many bytes of the cut were seen; the first one has no line before it. */
    private int matched = 2;

    private char last;
    private boolean lineBegun;
    private int parts;
    private int head;

    private enum Place {
        BEFORE,
        CUT,
        HEAD,
        CONTENT,
        END
    }

    private CheckedForm(InputStream form, String boundary) {
        super(form);
        cut = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /** Came while a form was read that is none, or that ends too early. */
    public static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Came while a form was read with too many parts or too long a head. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The body as it came, checked while it is read if the content type says that it is a form of several parts. */
    public static InputStream of(InputStream body, @Nullable String contentType) {
        if (contentType == null || !contentType.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            return body;
        }
        String boundary = HeaderUtil.extractQuotedValueFromHeader(contentType, "boundary");
        return boundary == null ? body : new CheckedForm(body, boundary);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = in.read(into, from, most);
        if (read < 0 && place != Place.END) {
            throw new Broken();
        }
        for (int i = 0; i < read; i++) {
            look((char) (into[from + i] & 0xff));
        }
        return read;
    }

    private void look(char next) throws IOException {
        switch (place) {
            case BEFORE, CONTENT -> search(next);
            case CUT -> afterCut(next);
            case HEAD -> inHead(next);
            case END -> {}
        }
    }

    private void search(char next) {
        matched = next == cut[matched] ? matched + 1 : next == CR ? 1 : 0;
        if (matched == cut.length) {
            place = Place.CUT;
            last = 0;
        }
    }

    /** Two dashes after the last part, else blanks and the end of the line: anything else the parser would take in its own way. */
    private void afterCut(char next) throws IOException {
        if (last == CR) {
            require(next == LF);
            begin();
        } else if (last == DASH) {
            require(next == DASH);
            place = Place.END;
        } else {
            boolean dash = next == DASH && last == 0 && parts > 0;
            require(dash || next == CR || next == ' ' || next == '\t');
            last = next;
        }
    }

    private void begin() throws TooLarge {
        parts++;
        if (parts > MOST_PARTS) {
            throw new TooLarge();
        }
        place = Place.HEAD;
        head = 0;
        last = 0;
        lineBegun = false;
    }

    private void inHead(char next) throws IOException {
        head++;
        if (head > MOST_HEAD) {
            throw new TooLarge();
        }
        if (last == CR) {
            require(next == LF);
            if (!lineBegun) {
                place = Place.CONTENT;
                matched = 0;
            }
            lineBegun = false;
        } else if (next != CR) {
            lineBegun = true;
        }
        last = next;
    }

    private static void require(boolean wellFormed) throws Broken {
        if (!wellFormed) {
            throw new Broken();
        }
    }
}
