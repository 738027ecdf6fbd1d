package io.branchline.office.engine.document.standard;

import java.util.List;

/** The typefaces of GB/T 9704-2012 by the names word processors know, each with what may stand in for it. */
public enum Face {
    /** 小标宋: mark and title (clauses 7.2.4, 7.3.1). Commercial, hence the usual stand-ins. */
    XIAOBIAOSONG("方正小标宋简体", List.of("方正小标宋_GBK", "小标宋体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05")),
    /** 仿宋: body (clause 5.2.2). */
    FANGSONG("仿宋", List.of("仿宋_GB2312", "FangSong", "FangSong_GB2312", "方正仿宋_GBK", "方正仿宋简体", "STFangsong", "华文仿宋")),
    /** 黑体: first level, secrecy, urgency, the word 附件 (clauses 7.2.2, 7.2.3, 7.3.3, 7.3.7). */
    HEITI("黑体", List.of("SimHei", "方正黑体_GBK", "方正黑体简体", "STHeiti", "华文黑体")),
    /** 楷体: second level and the signer's name (clauses 7.2.6, 7.3.3). */
    KAITI("楷体", List.of("楷体_GB2312", "KaiTi", "KaiTi_GB2312", "方正楷体_GBK", "方正楷体简体", "STKaiti", "华文楷体")),
    /** 宋体: page numbers (clause 7.5). */
    SONGTI("宋体", List.of("SimSun", "NSimSun", "新宋体", "方正书宋_GBK", "STSong", "华文宋体"));

    private final String family;
    private final List<String> alternatives;

    Face(String family, List<String> alternatives) {
        this.family = family;
        this.alternatives = alternatives;
    }

    /** The name written into a document. */
    public String family() {
        return family;
    }

    /** Other names of the same typeface, best first. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Whether a font name found in a document means this typeface. */
    public boolean matches(String name) {
        return family.equals(name) || alternatives.contains(name);
    }
}
