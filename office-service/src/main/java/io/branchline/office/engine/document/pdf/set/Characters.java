package io.branchline.office.engine.document.pdf.set;

/** Which characters are shown at all, and which of them as blanks. */
final class Characters {
    private Characters() {}

    static int blankFor(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\u00a0' ? ' ' : codePoint;
    }

    static boolean shown(int codePoint) {
        int type = Character.getType(codePoint);
        boolean control = type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
        return !control && type != Character.FORMAT;
    }
}
