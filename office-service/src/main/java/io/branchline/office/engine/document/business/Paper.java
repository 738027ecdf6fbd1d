package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report or proposal: who, to whom and when; summary; sections; recommendations or next steps; appendices. */
final class Paper {
    private Paper() {}

    static void write(BusinessBrief brief, List<FlowBlock> blocks) {
        boolean proposal = brief.kind() == BusinessKind.PROPOSAL;
        List<FlowBlock.Field> head = new ArrayList<>();
        head.add(new FlowBlock.Field(proposal ? "Submitted by" : "Prepared by", author(brief.sender())));
        if (!brief.recipients().isEmpty()) {
            String to = brief.recipients().stream().map(Paper::author).collect(Collectors.joining("; "));
            head.add(new FlowBlock.Field(proposal ? "Submitted to" : "Prepared for", to));
        }
        head.add(new FlowBlock.Field("Date", BusinessDrafting.date(brief.date())));
        if (brief.reference() != null) {
            head.add(new FlowBlock.Field("Reference", brief.reference()));
        }
        blocks.add(new FlowBlock.Fields(head));
        if (brief.purpose() != null || !brief.summary().isEmpty()) {
            blocks.add(new FlowBlock.Heading(1, proposal ? "Summary" : "Executive summary"));
            if (brief.purpose() != null) {
                String opening = proposal ? "This proposal is to" : "This report is to";
                blocks.add(new FlowBlock.Text(BusinessDrafting.sentence(opening, brief.purpose())));
            }
            brief.summary().forEach(text -> blocks.add(new FlowBlock.Text(text)));
        }
        brief.sections().forEach(section -> SectionBlocks.write(section, 1, blocks));
        if (!brief.nextSteps().isEmpty()) {
            blocks.add(new FlowBlock.Heading(1, proposal ? "Next steps" : "Recommendations"));
            blocks.add(new FlowBlock.Items(true, brief.nextSteps()));
        }
        if (brief.closing() != null && !brief.closing().isBlank()) {
            blocks.add(new FlowBlock.Text(brief.closing()));
        }
        if (!brief.enclosures().isEmpty()) {
            blocks.add(new FlowBlock.Heading(1, "Appendices"));
            blocks.add(new FlowBlock.Items(false, brief.enclosures()));
        }
    }

    private static String author(Party party) {
        String organisation = party.organisation();
        String line = party.line();
        return organisation == null || line.equals(organisation) ? line : line + ", " + organisation;
    }
}
