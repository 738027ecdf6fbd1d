package io.branchline.office.engine.document.business;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a writer gives for a business document; parts that a kind does not have are left aside.
 *
 * @param subject title of a report or proposal, headline of a press release, subject line of a letter or memo
 * @param purpose why it is written, to follow "I am writing to" or "This memo is to"
 * @param summary executive summary or lead
 * @param nextSteps what is asked for or follows, as a numbered list
 * @param closing null for the customary complimentary close
 * @param embargo date before which a press release must not be used
 */
public record BusinessBrief(
        BusinessKind kind,
        @Nullable String subject,
        Party sender,
        List<Party> recipients,
        LocalDate date,
        @Nullable String reference,
        @Nullable String salutation,
        @Nullable String purpose,
        List<String> summary,
        List<Section> sections,
        List<String> nextSteps,
        @Nullable String closing,
        List<String> enclosures,
        List<String> copies,
        @Nullable Quote quote,
        @Nullable String about,
        @Nullable String contact,
        @Nullable String place,
        @Nullable LocalDate embargo) {

    public BusinessBrief {
        recipients = List.copyOf(recipients);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        nextSteps = List.copyOf(nextSteps);
        enclosures = List.copyOf(enclosures);
        copies = List.copyOf(copies);
    }

    /** Words of a named person. */
    public record Quote(String text, String speaker) {}
}
