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
                title, brief.sender().line(), brief.date(), paper, paper && headings >= LONG, blocks, null);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A section as blocks; headings on the given level. */
    static void section(Section section, int level, List<FlowBlock> blocks) {
        if (section.heading() != null && !section.heading().isBlank()) {
            blocks.add(new FlowBlock.Heading(level, section.heading()));
        }
        section.paragraphs().forEach(text -> blocks.add(new FlowBlock.Text(text)));
        if (!section.bullets().isEmpty()) {
            blocks.add(new FlowBlock.Items(false, section.bullets()));
        }
        if (section.table().size() > 1) {
            List<String> header = section.table().get(0);
            List<List<String>> rows = section.table().subList(1, section.table().size()).stream()
                    .map(row -> fitted(row, header.size()))
                    .toList();
            blocks.add(new FlowBlock.Table(header, rows));
        }
    }

    private static List<String> fitted(List<String> row, int columns) {
        List<String> cells = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    /** "as" or "As" the first letter of what follows wants it. */
    static String sentence(String opening, String rest) {
        String bare = rest.strip();
        String joined = opening + " " + bare.substring(0, 1).toLowerCase(Locale.ENGLISH) + bare.substring(1);
        return joined.matches("(?s).*[.!?]$") ? joined : joined + ".";
    }
}
