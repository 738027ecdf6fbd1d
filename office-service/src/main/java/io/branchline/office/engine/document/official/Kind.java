package io.branchline.office.engine.document.official;

import io.branchline.office.engine.text.Text;
import java.util.Locale;
import java.util.Optional;

/** The 15 kinds of official document, 《党政机关公文处理工作条例》 article 8. */
public enum Kind {
    RESOLUTION("决议", "Resolution"),
    DECISION("决定", "Decision"),
    ORDER("命令", "Order"),
    COMMUNIQUE("公报", "Communiqué"),
    ANNOUNCEMENT("公告", "Announcement"),
    PUBLIC_NOTICE("通告", "Public notice"),
    OPINION("意见", "Opinion"),
    NOTICE("通知", "Notice"),
    CIRCULAR("通报", "Circular"),
    REPORT("报告", "Report"),
    REQUEST("请示", "Request for instructions"),
    REPLY("批复", "Reply"),
    MOTION("议案", "Motion"),
    LETTER("函", "Letter"),
    MINUTES("纪要", "Minutes");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The word that ends the title. */
    public String word() {
        return chinese;
    }

    public Text label() {
        return new Text(english.toLowerCase(Locale.ROOT), chinese);
    }

    /** Whether it goes to a superior by its nature: 报告, 请示, 议案 (article 8; 意见 may go any way). */
    public boolean isUpward() {
        return this == REPORT || this == REQUEST || this == MOTION;
    }

    /** Whether it is made public to everybody and so has no addressee. */
    public boolean isPublic() {
        return switch (this) {
            case RESOLUTION, COMMUNIQUE, ANNOUNCEMENT, PUBLIC_NOTICE, ORDER, MINUTES -> true;
            default -> false;
        };
    }

    /** The kind that a title names by its last word; 令 counts as 命令. */
    public static Optional<Kind> ofTitle(String title) {
        String bare = title.replaceAll("[（(][^（）()]*[）)]$", "").strip();
        Kind best = null;
        for (Kind kind : values()) {
            if (bare.endsWith(kind.chinese) && (best == null || kind.chinese.length() > best.chinese.length())) {
                best = kind;
            }
        }
        return best == null && bare.endsWith("令") ? Optional.of(ORDER) : Optional.ofNullable(best);
    }
}
