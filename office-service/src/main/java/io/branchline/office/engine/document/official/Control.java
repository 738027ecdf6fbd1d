package io.branchline.office.engine.document.official;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the upper left corner, clauses 7.2.1 to 7.2.3.
 *
 * @param copyNumber 份号, 1 to 999999, printed with six digits
 * @param secrecyPeriod 保密期限 as written after ★, such as 1年
 */
public record Control(
        @Nullable Integer copyNumber,
        @Nullable Secrecy secrecy,
        @Nullable String secrecyPeriod,
        @Nullable Urgency urgency) {

    public static final Control NONE = new Control(null, null, null, null);

    /** 密级: 绝密, 机密, 秘密. */
    public enum Secrecy {
        TOP_SECRET("绝密"),
        SECRET("机密"),
        CONFIDENTIAL("秘密");

        private final String word;

        Secrecy(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** 紧急程度: 特急, 加急. */
    public enum Urgency {
        VERY_URGENT("特急"),
        URGENT("加急");

        private final String word;

        Urgency(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** 密级和保密期限 as printed, such as 机密★1年. */
    public @Nullable String secrecyText() {
        if (secrecy == null) {
            return null;
        }
        return secrecyPeriod == null ? secrecy.word() : secrecy.word() + "★" + secrecyPeriod;
    }
}
