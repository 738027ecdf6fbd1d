package io.branchline.office.engine.document.docx.parts;

import io.branchline.office.engine.document.standard.Face;

/** The font table: every face of the standard, and what stands in for it where it is absent. */
final class FontTable {
    private FontTable() {}

    static String xml() {
        StringBuilder fonts = new StringBuilder(2048);
        for (Face face : Face.values()) {
            fonts.append("<w:font w:name=\"")
                    .append(face.family())
                    .append("\"><w:altName w:val=\"")
                    .append(substitute(face))
                    .append(
                            "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + fonts
                + "</w:fonts>";
    }

    /** Names a word processor tries when the face is absent. */
    private static String substitute(Face face) {
        return switch (face) {
            case XIAOBIAOSONG -> "宋体,SimSun,Noto Serif CJK SC";
            case FANGSONG -> "FangSong,仿宋_GB2312,Noto Serif CJK SC";
            case HEITI -> "SimHei,Noto Sans CJK SC";
            case KAITI -> "KaiTi,楷体_GB2312,AR PL KaitiM GB";
            case SONGTI -> "SimSun,Noto Serif CJK SC";
        };
    }
}
