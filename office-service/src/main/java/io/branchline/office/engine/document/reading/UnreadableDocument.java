package io.branchline.office.engine.document.reading;

import io.branchline.office.engine.text.Text;

/** A file that is not read: no docx, or one that could do harm. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Text text;

    UnreadableDocument(String code, String en, String zh) {
        super(code);
        this.code = code;
        this.text = new Text(en, zh);
    }

    public String code() {
        return code;
    }

    public Text text() {
        return text;
    }
}
