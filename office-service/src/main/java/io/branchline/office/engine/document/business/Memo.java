package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A memo: to, from, date, subject; purpose first; what follows at the end. No salutation, no signature. */
final class Memo {
    private Memo() {}

    static void write(BusinessBrief brief, List<FlowBlock> blocks) {
        blocks.add(new FlowBlock.Heading(1, "Memorandum"));
        String to = brief.recipients().stream().map(Party::line).collect(Collectors.joining("; "));
        List<FlowBlock.Field> head = new ArrayList<>();
        head.add(new FlowBlock.Field("To", to));
        head.add(new FlowBlock.Field("From", brief.sender().line()));
        if (!brief.copies().isEmpty()) {
            head.add(new FlowBlock.Field("Copies", String.join("; ", brief.copies())));
        }
        head.add(new FlowBlock.Field("Date", BusinessDrafting.date(brief.date())));
        head.add(new FlowBlock.Field("Subject", brief.subject() == null ? "" : brief.subject()));
        blocks.add(new FlowBlock.Fields(head));
        blocks.add(new FlowBlock.Rule());
        if (brief.purpose() != null) {
            blocks.add(new FlowBlock.Text(BusinessDrafting.sentence("This memo is to", brief.purpose())));
        }
        brief.summary().forEach(text -> blocks.add(new FlowBlock.Text(text)));
        brief.sections().forEach(section -> SectionBlocks.write(section, 2, blocks));
        if (!brief.nextSteps().isEmpty()) {
            blocks.add(new FlowBlock.Heading(2, "Next steps"));
            blocks.add(new FlowBlock.Items(true, brief.nextSteps()));
        }
        if (!brief.enclosures().isEmpty()) {
            blocks.add(new FlowBlock.Text("Attachments: " + String.join("; ", brief.enclosures())));
        }
    }
}
