package io.branchline.office.document.fields;

import io.branchline.office.engine.document.business.BusinessBrief;
import io.branchline.office.engine.document.business.BusinessKind;
import io.branchline.office.engine.document.business.Party;
import io.branchline.office.engine.document.business.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an English business document; parts a kind does not have are left aside. */
public record BusinessFields(
        @Size(max = 200) @Nullable String subject,
        @Valid @NotNull PartyFields sender,
        @Size(max = 50) @Nullable List<@Valid @NotNull PartyFields> recipients,
        @NotNull LocalDate date,
        @Size(max = 60) @Nullable String reference,
        @Size(max = 100) @Nullable String salutation,
        @Size(max = 1000) @Nullable String purpose,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 5000) String> summary,
        @Size(max = 100) @Nullable List<@Valid @NotNull SectionFields> sections,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 1000) String> nextSteps,
        @Size(max = 200) @Nullable String closing,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 200) String> enclosures,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> copies,
        @Valid @Nullable QuoteFields quote,
        @Size(max = 5000) @Nullable String about,
        @Size(max = 500) @Nullable String contact,
        @Size(max = 100) @Nullable String place,
        @Nullable LocalDate embargo) {

    /** A person or organisation. */
    public record PartyFields(
            @Size(max = 100) @Nullable String name,
            @Size(max = 100) @Nullable String role,
            @Size(max = 150) @Nullable String organisation,
            @Size(max = 8) @Nullable List<@NotBlank @Size(max = 150) String> address) {

        Party toParty() {
            return new Party(name, role, organisation, orEmpty(address));
        }
    }

    /** A part of the text; the first row of a table is its header. */
    public record SectionFields(
            @Size(max = 200) @Nullable String heading,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 5000) String> paragraphs,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 1000) String> bullets,
            @Size(max = 200) @Nullable List<@Size(min = 1, max = 8) List<@NotNull @Size(max = 500) String>> table) {

        static SectionFields of(Section section) {
            return new SectionFields(section.heading(), section.paragraphs(), section.bullets(), section.table());
        }

        Section toSection() {
            return new Section(heading, orEmpty(paragraphs), orEmpty(bullets), orEmpty(table));
        }
    }

    /** Words of a named person. */
    public record QuoteFields(
            @NotBlank @Size(max = 1000) String text,
            @NotBlank @Size(max = 150) String speaker) {}

    /** The brief of this kind. */
    public BusinessBrief toBrief(BusinessKind kind) {
        return new BusinessBrief(
                kind,
                subject,
                sender.toParty(),
                orEmpty(recipients).stream().map(PartyFields::toParty).toList(),
                date,
                reference,
                salutation,
                purpose,
                orEmpty(summary),
                orEmpty(sections).stream().map(SectionFields::toSection).toList(),
                orEmpty(nextSteps),
                closing,
                orEmpty(enclosures),
                orEmpty(copies),
                quote == null ? null : new BusinessBrief.Quote(quote.text(), quote.speaker()),
                about,
                contact,
                place,
                embargo);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
