package io.branchline.office.engine.document;

import io.branchline.office.engine.text.Text;

/**
 * Something that is not right in what the writer gave.
 *
 * @param pointer JSON pointer to the field within the brief, such as /addressees
 * @param refuses whether no document can be made; otherwise it is a remark
 */
public record Fault(String pointer, String code, Text text, boolean refuses) {

    /** A fault that lets no document be made. */
    public static Fault refusal(String pointer, String code, String en, String zh) {
        return new Fault(pointer, code, new Text(en, zh), true);
    }

    /** A fault worth saying that still lets a document be made. */
    public static Fault remark(String pointer, String code, String en, String zh) {
        return new Fault(pointer, code, new Text(en, zh), false);
    }
}
