package io.branchline.office.engine.document.layout;

/** What a paragraph is in an official document, in the order of GB/T 9704-2012 clause 7; writers name styles by it. */
public enum Role {
    COPY_NUMBER("份号", 0),
    SECRECY("密级", 0),
    URGENCY("紧急程度", 0),
    MARK("发文机关标志", 0),
    NUMBER("发文字号", 0),
    SIGNER("签发人", 0),
    RULE("分隔线", 0),
    TITLE("标题", 0),
    ADDRESSEE("主送机关", 0),
    BODY("正文", 0),
    LEVEL_1("一级标题", 1),
    LEVEL_2("二级标题", 2),
    LEVEL_3("三级标题", 3),
    LEVEL_4("四级标题", 4),
    ATTACHMENT_LIST("附件说明", 0),
    SIGNATURE("发文机关署名", 0),
    DATE("成文日期", 0),
    NOTE("附注", 0),
    ROSTER("人员名单", 0),
    ATTACHMENT_LABEL("附件序号", 0),
    ATTACHMENT_TITLE("附件标题", 1),
    COLOPHON("版记", 0),
    PAGE_NUMBER("页码", 0);

    private final String label;
    private final int outline;

    Role(String label, int outline) {
        this.label = label;
        this.outline = outline;
    }

    /** The element's name in the standard. */
    public String label() {
        return label;
    }

    /** Level in the document's outline, 1 to 4; 0 when it is no heading. */
    public int outline() {
        return outline;
    }

    /** The style of a heading paragraph of this level. */
    public static Role level(int level) {
        return switch (level) {
            case 1 -> LEVEL_1;
            case 2 -> LEVEL_2;
            case 3 -> LEVEL_3;
            default -> LEVEL_4;
        };
    }
}
