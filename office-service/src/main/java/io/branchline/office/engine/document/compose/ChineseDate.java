package io.branchline.office.engine.document.compose;

import java.time.LocalDate;

/** Dates in Arabic digits without leading zeros, clause 7.3.5.4. */
public final class ChineseDate {
    private ChineseDate() {}

    public static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
