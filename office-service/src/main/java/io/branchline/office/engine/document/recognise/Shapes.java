package io.branchline.office.engine.document.recognise;

import io.branchline.office.engine.document.layout.Role;
import java.util.regex.Pattern;

/** What the elements of an official document look like as text, wrong spellings included. */
public final class Shapes {
    /** A document number in whatever brackets. */
    public static final Pattern NUMBER = Pattern.compile(
            "^([\\p{IsHan}]{1,20}?)\\s*[〔\\[【（(［﹝]\\s*(\\d{2,4})\\s*[〕\\]】）)］﹞]\\s*(第?)\\s*(\\d{1,6})\\s*号");

    /** A control mark at the left of a letter's number, with the tab that parts them. */
    public static final Pattern BEFORE_NUMBER = Pattern.compile("^((No\\.?)?\\d{1,8}|特急|加急|(绝密|机密|秘密)[^\\t]*)\\t");
    /** Number of an order or issue. */
    public static final Pattern SERIAL = Pattern.compile("^[（(]?(?:\\d{4}年)?(?:总?第)\\s*(\\d{1,6})\\s*[号期][）)]?$");

    static final Pattern COPY_NUMBER = Pattern.compile("^(No\\.?)?\\d{1,8}$");
    static final Pattern SECRECY = Pattern.compile("^(绝密|机密|秘密).{0,12}$");
    static final Pattern URGENCY = Pattern.compile("^(特急|加急|特提|平急|急件|紧急|急)$");

    /** A line that is a date and nothing else. */
    public static final Pattern DATE = Pattern.compile(
            "^(\\d{2,4}\\s*[年.\\-/]\\s*\\d{1,2}\\s*[月.\\-/]\\s*\\d{1,2}\\s*日?|[一二三四五六七八九〇零○Ｏ０]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$");

    static final Pattern ATTACHMENT_LIST = Pattern.compile("^附件\\s*[：:].+");
    static final Pattern ATTACHMENT_ITEM = Pattern.compile("^\\d{1,2}\\s*[.．、].+");
    static final Pattern ATTACHMENT_LABEL = Pattern.compile("^附件\\s*\\d{0,2}\\s*[：:]?$");
    static final Pattern ROSTER = Pattern.compile("^(出席|请假|列席)\\s*[：:].*");
    static final Pattern NOTE = Pattern.compile("^[（(].*[）)]$|^[（(]?(此件|联系人).*");
    static final Pattern COLOPHON = Pattern.compile("^抄[送报]\\s*[：:].*|.*印发\\s*$");

    private static final Pattern LEVEL_1 =
            Pattern.compile("^[一二三四五六七八九十]{1,3}\\s*[、.．，,](?![一二三四五六七八九十]{1,2}(季度|月|级|类|线|等|次|年|号)).*");
    private static final Pattern LEVEL_2 = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*");
    private static final Pattern LEVEL_3 = Pattern.compile("^\\d{1,2}\\s*[.．、，](?!\\d).*");
    private static final Pattern LEVEL_4 = Pattern.compile("^[（(]\\d{1,2}[）)].*");

    private Shapes() {}

    /** The level a paragraph of the body is numbered for, or BODY. */
    public static Role level(String text) {
        String bare = text.strip();
        if (LEVEL_1.matcher(bare).matches()) {
            return Role.LEVEL_1;
        }
        if (LEVEL_2.matcher(bare).matches()) {
            return Role.LEVEL_2;
        }
        if (LEVEL_3.matcher(bare).matches()) {
            return Role.LEVEL_3;
        }
        return LEVEL_4.matcher(bare).matches() ? Role.LEVEL_4 : Role.BODY;
    }
}
