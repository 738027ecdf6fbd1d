package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.wording.Numbering;

/** Titles: issuer, 关于, matter, 的, kind (article 9). */
final class Titles {
    private Titles() {}

    static String of(OfficialBrief brief) {
        String title = brief.title();
        if (title != null && !title.isBlank()) {
            return Numbering.withoutStop(title.strip());
        }
        String subject = brief.subject() == null ? "" : stripped(brief.subject().strip(), brief.kind());
        if (brief.layout() == Format.MINUTES) {
            return subject + brief.kind().word();
        }
        return issuer(brief) + (namesItsAct(subject) ? "" : "关于") + subject + "的"
                + brief.kind().word();
    }

    /** 转发 and 批转 follow the issuer directly. */
    private static boolean namesItsAct(String subject) {
        return subject.startsWith("转发") || subject.startsWith("批转") || subject.startsWith("关于");
    }

    /** A subject that already ends with its kind is taken without it. */
    private static String stripped(String subject, Kind kind) {
        if (subject.endsWith("的" + kind.word())) {
            return subject.substring(0, subject.length() - kind.word().length() - 1);
        }
        return subject.endsWith(kind.word())
                ? subject.substring(0, subject.length() - kind.word().length())
                : subject;
    }

    /** Up to three issuers are named one after the other; more are the first 等部门. */
    private static String issuer(OfficialBrief brief) {
        if (brief.issuers().size() > 3) {
            return brief.issuers().get(0) + "等部门";
        }
        return String.join(" ", brief.issuers());
    }
}
