package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.Fault;
import java.util.ArrayList;
import java.util.List;

/** What must be there before a business document can be drafted. */
public final class BusinessRules {
    private BusinessRules() {}

    public static List<Fault> check(BusinessBrief brief) {
        List<Fault> faults = new ArrayList<>();
        boolean letter = brief.kind() == BusinessKind.LETTER;
        if (!letter && isBlank(brief.subject())) {
            faults.add(Fault.refusal("/subject", "missing-subject", "give it a subject or title", "请写明主题或标题"));
        }
        if (brief.sender().line().isEmpty()) {
            faults.add(Fault.refusal("/sender", "missing-sender", "say who writes it", "请写明发件人"));
        }
        boolean addressed = letter || brief.kind() == BusinessKind.MEMO;
        if (addressed
                && brief.recipients().stream().allMatch(party -> party.line().isEmpty())) {
            faults.add(Fault.refusal("/recipients", "missing-recipient", "say to whom it goes", "请写明收件人"));
        }
        if (isBlank(brief.purpose())
                && brief.summary().stream().allMatch(String::isBlank)
                && brief.sections().stream().allMatch(Section::isEmpty)) {
            faults.add(Fault.refusal("/sections", "empty-body", "the body is empty", "正文为空"));
        }
        if (brief.embargo() != null && brief.embargo().isBefore(brief.date())) {
            faults.add(
                    Fault.refusal("/embargo", "embargo-before-date", "the embargo ends before the date", "禁发期早于发布日期"));
        }
        return faults;
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isBlank();
    }
}
