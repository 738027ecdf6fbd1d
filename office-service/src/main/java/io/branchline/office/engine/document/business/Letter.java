package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.ArrayList;
import java.util.List;

/** A letter in full block form: everything flush left, an empty line between parts, room for the signature. */
final class Letter {
    private static final int SIGNATURE_LINES = 3;

    private Letter() {}

    static void write(BusinessBrief brief, List<FlowBlock> blocks) {
        Party sender = brief.sender();
        blocks.add(new FlowBlock.Lines(new Party(null, null, sender.organisation(), sender.address()).block()));
        blocks.add(new FlowBlock.Text(BusinessDrafting.date(brief.date())));
        if (brief.reference() != null) {
            blocks.add(new FlowBlock.Text("Our reference: " + brief.reference()));
        }
        brief.recipients().forEach(recipient -> blocks.add(new FlowBlock.Lines(recipient.block())));
        String salutation = Courtesies.salutation(brief);
        blocks.add(new FlowBlock.Text(salutation + ","));
        if (brief.subject() != null) {
            blocks.add(new FlowBlock.Heading(2, brief.subject()));
        }
        if (brief.purpose() != null) {
            blocks.add(new FlowBlock.Text(BusinessDrafting.sentence("I am writing to", brief.purpose())));
        }
        brief.summary().forEach(text -> blocks.add(new FlowBlock.Text(text)));
        brief.sections().forEach(section -> SectionBlocks.write(section, 3, blocks));
        if (!brief.nextSteps().isEmpty()) {
            blocks.add(new FlowBlock.Items(true, brief.nextSteps()));
        }
        blocks.add(new FlowBlock.Text(Courtesies.close(brief, salutation) + ","));
        blocks.add(new FlowBlock.Space(SIGNATURE_LINES));
        blocks.add(new FlowBlock.Lines(new Party(sender.name(), sender.role(), null, List.of()).block()));
        below(brief, blocks);
    }

    private static void below(BusinessBrief brief, List<FlowBlock> blocks) {
        List<String> lines = new ArrayList<>();
        if (!brief.enclosures().isEmpty()) {
            lines.add("Enc.: " + String.join("; ", brief.enclosures()));
        }
        if (!brief.copies().isEmpty()) {
            lines.add("cc: " + String.join("; ", brief.copies()));
        }
        if (!lines.isEmpty()) {
            blocks.add(new FlowBlock.Lines(lines));
        }
    }
}
