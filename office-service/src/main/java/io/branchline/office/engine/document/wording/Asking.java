package io.branchline.office.engine.document.wording;

import java.util.regex.Pattern;

/** Words that ask a superior for a decision, as a 请示 does and a 报告 must not (《党政机关公文处理工作条例》 articles 8 and 15). */
public final class Asking {
    /** The usual last line of a request. */
    public static final String CLOSING = "妥否，请批示。";

    private static final String DECISION = "请(予|予以)?(批示|批准|审批|批复|核准|审定)|妥否|当否|可否，请";
    private static final Pattern WORDS = Pattern.compile(DECISION);
    /** Not where somebody tells that another asked, as in 报请批准. */
    private static final Pattern PLAIN = Pattern.compile("(?<![报提申呈邀商])(" + DECISION + ")");

    private Asking() {}

    /** Whether a text asks in any way. */
    public static boolean in(String text) {
        return WORDS.matcher(text).find();
    }

    /** Whether a text itself asks its reader. */
    public static boolean ofReader(String text) {
        return PLAIN.matcher(text).find();
    }
}
