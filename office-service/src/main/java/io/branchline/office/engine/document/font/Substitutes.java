package io.branchline.office.engine.document.font;

import io.branchline.office.engine.document.standard.Face;
import java.util.ArrayList;
import java.util.List;

/** Free typefaces that stand in for the commercial ones of GB/T 9704-2012, best first. */
final class Substitutes {
    private static final List<String> SONG =
            List.of("Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "AR PL SungtiL GB", "AR PL UMing CN");
    private static final List<String> HEI = List.of(
            "Noto Sans SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Zen Hei",
            "WenQuanYi Micro Hei",
            "Microsoft YaHei",
            "Droid Sans Fallback");
    private static final List<String> KAI = List.of("AR PL KaitiM GB", "AR PL UKai CN", "LXGW WenKai");
    private static final List<String> FANGSONG = List.of("Zhuque Fangsong (technical preview)", "朱雀仿宋（预览测试版）");

    /** Sans-serif faces for English business documents; the docx names Calibri. */
    static final List<String> LATIN = List.of("Calibri", "Carlito", "Liberation Sans", "Arimo", "Arial", "DejaVu Sans");

    private Substitutes() {}

    /** Names of the face itself, then of what looks most like it. */
    static List<String> of(Face face) {
        List<String> names = new ArrayList<>();
        names.add(face.family());
        names.addAll(face.alternatives());
        names.addAll(
                switch (face) {
                    case HEITI -> HEI;
                    case KAITI -> KAI;
                    case FANGSONG -> FANGSONG;
                    case SONGTI -> SONG;
                    case XIAOBIAOSONG -> List.of();
                });
        return names;
    }
}
