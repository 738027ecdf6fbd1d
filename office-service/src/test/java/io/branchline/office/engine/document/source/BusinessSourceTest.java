package io.branchline.office.engine.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BusinessSourceTest {
    private static final String TEXT = """
            # Office energy review
            We used 5.2% less power in the first half of 2026.

            ## What we did
            Forty-six rooms were refitted in May.
            - New thermostats on floor 3
            - Lights off after 20:00

            ## Next steps
            - Check the remaining 12 rooms by 30 September
            """;

    @Test
    void headings_paragraphs_and_bullets_keep_their_places_and_words() {
        BusinessSource.Parts parts = BusinessSource.draft(TEXT);
        assertThat(parts.subject()).isEqualTo("Office energy review");
        assertThat(parts.summary()).containsExactly("We used 5.2% less power in the first half of 2026.");
        assertThat(parts.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("What we did");
            assertThat(section.paragraphs()).containsExactly("Forty-six rooms were refitted in May.");
            assertThat(section.bullets()).containsExactly("New thermostats on floor 3", "Lights off after 20:00");
        });
        assertThat(parts.nextSteps()).containsExactly("Check the remaining 12 rooms by 30 September");
    }

    @Test
    void every_trace_quotes_the_source() {
        assertThat(BusinessSource.draft(TEXT).traces())
                .hasSize(7)
                .allSatisfy(trace -> assertThat(TEXT.substring(trace.offset(), trace.offset() + trace.length()))
                        .isEqualTo(trace.quote()));
    }
}
