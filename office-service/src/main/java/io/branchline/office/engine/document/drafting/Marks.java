package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Format;

/** 发文机关标志: the issuer and 文件; the issuer alone in letters; issuer and 令 in orders; ×××纪要 for minutes. */
final class Marks {
    private Marks() {}

    static String of(OfficialBrief brief) {
        if (brief.mark() != null) {
            return brief.mark();
        }
        String first = brief.issuers().isEmpty() ? "" : brief.issuers().get(0);
        return switch (brief.layout()) {
            case GENERAL -> first + "文件";
            case LETTER -> first;
            case ORDER -> first + "令";
            case MINUTES -> first + "会议纪要";
        };
    }

    /** The printed number: 〔〕 form, 第n号 for orders, 第n期 for minutes. */
    static @org.jspecify.annotations.Nullable String number(OfficialBrief brief) {
        if (brief.layout() == Format.ORDER) {
            return "第" + brief.serial() + "号";
        }
        if (brief.number() != null) {
            return brief.number().toString();
        }
        return brief.layout() == Format.MINUTES && brief.serial() != null ? "第" + brief.serial() + "期" : null;
    }
}
