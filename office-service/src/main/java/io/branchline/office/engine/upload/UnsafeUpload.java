package io.branchline.office.engine.upload;

import io.branchline.office.engine.text.Text;

/** A file that is not read: it is not what it says it is, or reading it could do harm. */
public final class UnsafeUpload extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Text text;

    /** A refusal with a stable code in kebab case and its reason in both languages. */
    public UnsafeUpload(String code, Text text) {
        super(code);
        this.code = code;
        this.text = text;
    }

    /** The stable code: {@code not-docx}, {@code macros}, {@code doctype}, {@code too-large-unpacked}, {@code bad-archive}. */
    public String code() {
        return code;
    }

    /** Why, in both languages. */
    public Text text() {
        return text;
    }

    static UnsafeUpload notWord() {
        return new UnsafeUpload("not-docx", new Text("this is not a Word file (docx)", "这不是 Word 文件（docx）"));
    }

    static UnsafeUpload broken() {
        return new UnsafeUpload("not-docx", new Text("the file is damaged or incomplete", "文件已损坏或不完整"));
    }

    static UnsafeUpload tooLarge() {
        return new UnsafeUpload("too-large-unpacked", new Text("the file is too large when unpacked", "文件解压后过大"));
    }

    static UnsafeUpload macros() {
        return new UnsafeUpload("macros", new Text("documents with macros are not read", "不接受含宏的文件"));
    }
}
