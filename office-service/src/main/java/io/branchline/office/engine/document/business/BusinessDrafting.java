package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drafts a business document from a brief. */
public final class BusinessDrafting {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** From this many headings on, a report or proposal gets a table of contents. */
    private static final int LONG = 5;

    private BusinessDrafting() {}

    public static FlowDocument draft(BusinessBrief brief) {
        List<FlowBlock> blocks = new ArrayList<>();
        switch (brief.kind()) {
            case LETTER -> Letter.write(brief, blocks);
            case MEMO -> Memo.write(brief, blocks);
            case REPORT, PROPOSAL -> Paper.write(brief, blocks);
            case PRESS_RELEASE -> PressRelease.write(brief, blocks);
        }
        long headings =
                blocks.stream().filter(FlowBlock.Heading.class::isInstance).count();
        boolean paper = brief.kind() == BusinessKind.REPORT || brief.kind() == BusinessKind.PROPOSAL;
        String title = brief.subject() == null ? "" : brief.subject();
        return new FlowDocument(
                title, brief.sender().line(), brief.date(), "en", paper, paper && headings >= LONG, blocks, null);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "as" or "As" the first letter of what follows wants it. */
    static String sentence(String opening, String rest) {
        String bare = rest.strip();
        String joined = opening + " " + bare.substring(0, 1).toLowerCase(Locale.ENGLISH) + bare.substring(1);
        return joined.matches("(?s).*[.!?]$") ? joined : joined + ".";
    }
}
