package io.branchline.office.minutes;

import io.branchline.office.engine.calendar.ActionCalendar;
import io.branchline.office.engine.document.docx.flow.FlowDocxWriter;
import io.branchline.office.engine.document.minutes.MinutesDocx;
import io.branchline.office.engine.document.minutes.MinutesPdf;
import io.branchline.office.engine.document.pdf.flow.FlowPdf;
import io.branchline.office.engine.minutes.markdown.MinutesMarkdown;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.template.FlowMarkdown;
import io.branchline.office.engine.template.Layout;
import io.branchline.office.engine.template.MinutesFlow;
import io.branchline.office.engine.template.OfficialContent;
import io.branchline.office.engine.template.Presets;
import io.branchline.office.engine.template.RecordTemplate;
import io.branchline.office.font.Fonts;
import io.branchline.office.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as files. Where nobody chooses a template, a Chinese meeting gets the official 纪要 and an English one the record
 * of Robert's Rules; Markdown shows everything with its sources.
 */
@ApplicationScoped
class MinutesPaper {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String MARKDOWN = "text/markdown;charset=UTF-8";
    static final String CALENDAR = "text/calendar;charset=UTF-8";
    static final String PDF = "application/pdf";

    /** What a reader of the API must know about the order on paper. */
    static final String TIERS =
            "JSON holds every decision and action with its confidence, 0 to 1. Markdown, Word and PDF rank them: first what"
                    + " was settled or promised in clear words or written by a person (at most 12 decisions and 15 actions),"
                    + " then under `To be checked` what was perhaps meant so (at most 3 of each).";

    /** Where a client takes anything it gets JSON. */
    static final String LATER = ";qs=0.5";

    private final Templates templates;
    private final Fonts fonts;
    private final Clock clock = Clock.systemUTC();

    MinutesPaper(Templates templates, Fonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
    }

    String markdown(MinutesOfRecord kept, @Nullable UUID asked, @Nullable UUID own) {
        return chosen(asked, own)
                .map(template -> FlowMarkdown.of(MinutesFlow.of(kept, template, today())))
                .orElseGet(() -> MinutesMarkdown.of(kept));
    }

    byte[] word(MinutesOfRecord kept, @Nullable UUID asked, @Nullable UUID own) {
        RecordTemplate chosen = chosen(asked, own).orElseGet(() -> usual(kept));
        return chosen.layout() == Layout.OFFICIAL
                ? MinutesDocx.official(OfficialContent.of(kept, chosen))
                : FlowDocxWriter.write(MinutesFlow.of(kept, chosen, today()));
    }

    byte[] pdf(MinutesOfRecord kept, @Nullable UUID asked, @Nullable UUID own) {
        RecordTemplate chosen = chosen(asked, own).orElseGet(() -> usual(kept));
        return fonts.draw(shelf -> chosen.layout() == Layout.OFFICIAL
                ? MinutesPdf.official(OfficialContent.of(kept, chosen), shelf)
                : FlowPdf.write(MinutesFlow.of(kept, chosen, today()), shelf));
    }

    String calendar(MinutesOfRecord kept) {
        return ActionCalendar.of(kept.minutes(), clock.instant());
    }

    /** The template asked for, which must exist; else the record's own as long as it exists. */
    private Optional<RecordTemplate> chosen(@Nullable UUID asked, @Nullable UUID own) {
        if (asked != null) {
            return Optional.of(templates.find(asked));
        }
        return own == null ? Optional.empty() : templates.lookup(own);
    }

    private static RecordTemplate usual(MinutesOfRecord kept) {
        Locale locale = Locale.forLanguageTag(kept.minutes().meeting().language());
        return Presets.usual(locale.getLanguage().equals("zh")).template(locale);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
