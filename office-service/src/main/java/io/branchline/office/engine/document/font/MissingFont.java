package io.branchline.office.engine.document.font;

import io.branchline.office.engine.text.Text;

/** No font on this machine can set a text. */
public final class MissingFont extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    private MissingFont(String code, String english, String chinese) {
        super(english);
        this.code = code;
        this.text = new Text(english, chinese);
    }

    /** No Chinese TrueType font at all. */
    static MissingFont chinese() {
        return new MissingFont(
                "no-font",
                "No Chinese TrueType font is installed here, so a PDF cannot be drawn. Install one (such as the Debian packages"
                        + " fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp and fonts-wqy-zenhei) or name a folder of fonts in"
                        + " the configuration. The Word file needs none.",
                "本机未安装可嵌入的中文 TrueType 字体，无法生成 PDF。请安装字体（如 Debian 软件包 fonts-arphic-gbsn00lp、"
                        + "fonts-arphic-gkai00mp、fonts-wqy-zenhei）或在配置中指定字体目录。Word 文件不受影响。");
    }

    /** A character that no font here has. */
    public static MissingFont character(int codePoint) {
        String shown = Character.toString(codePoint) + " (U+%04X)".formatted(codePoint);
        return new MissingFont(
                "no-glyph",
                "No font installed here has the character " + shown + ", so a PDF cannot be drawn without a gap.",
                "本机字体中没有字符 " + shown + "，无法生成不缺字的 PDF。");
    }

    /** {@code no-font} when the machine has no Chinese font, {@code no-glyph} when a character is in none of its fonts. */
    public String code() {
        return code;
    }

    /** What to tell people. */
    public Text text() {
        return text;
    }
}
