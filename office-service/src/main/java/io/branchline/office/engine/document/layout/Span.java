package io.branchline.office.engine.document.layout;

import io.branchline.office.engine.document.standard.Face;
import io.branchline.office.engine.document.standard.Size;

/** A stretch of text in one face and size (points); red or black; width in percent of the face's own. */
public record Span(String text, Face face, double sizePt, boolean red, int widthPercent) {

    /** Text in size 3 (16 pt), the size of everything not named otherwise. */
    public static Span of(String text, Face face) {
        return new Span(text, face, Size.NO_3, false, 100);
    }

    /** Black text of a size in points. */
    public static Span of(String text, Face face, double sizePt) {
        return new Span(text, face, sizePt, false, 100);
    }

    /** Body text: 仿宋, size 3. */
    public static Span body(String text) {
        return of(text, Face.FANGSONG);
    }
}
