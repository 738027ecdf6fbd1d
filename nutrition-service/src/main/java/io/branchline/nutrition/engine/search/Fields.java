package io.branchline.nutrition.engine.search;

/** Fields of the index. */
final class Fields {
    static final String ID = "id";
    /** Every whole name. */
    static final String EXACT = "exact";
    /** The main English name up to the first comma. */
    static final String HEAD = "head";
    /** What every name ends with, which says what the food is: white bread is bread, bread flour is not. */
    static final String TAIL = "tail";
    /** Pinyin of what every Chinese name ends with. */
    static final String PINYIN_TAIL = "pinyin-tail";
    /** The main English name. */
    static final String ENGLISH_NAME = "name-en";
    /** All English names. */
    static final String ENGLISH = "en";
    /** The main Chinese name. */
    static final String CHINESE_NAME = "name-zh";
    /** All Chinese names. */
    static final String CHINESE = "zh";
    /** Pinyin of every Chinese name. */
    static final String PINYIN = "pinyin";
    /** Initials of every Chinese name. */
    static final String INITIALS = "initials";
    /** Present on curated foods. */
    static final String CURATED = "curated";

    /** Present on foods that are neither canned nor dried nor kept in another way. */
    static final String PLAIN = "plain";

    private Fields() {}
}
