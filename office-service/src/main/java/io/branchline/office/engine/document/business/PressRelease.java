package io.branchline.office.engine.document.business;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.List;
import java.util.Locale;

/** A press release: release line, headline, dateline with the lead, text, quotation, about, end mark, contact. */
final class PressRelease {
    private PressRelease() {}

    static void write(BusinessBrief brief, List<FlowBlock> blocks) {
        String release = brief.embargo() == null
                ? "FOR IMMEDIATE RELEASE"
                : "EMBARGOED UNTIL " + BusinessDrafting.date(brief.embargo()).toUpperCase(Locale.ENGLISH);
        blocks.add(new FlowBlock.Text(release));
        blocks.add(new FlowBlock.Heading(1, brief.subject() == null ? "" : brief.subject()));
        String place = brief.place() == null ? "" : brief.place().toUpperCase(Locale.ENGLISH) + ", ";
        String dateline = place + BusinessDrafting.date(brief.date()) + " — ";
        List<String> summary = brief.summary();
        blocks.add(new FlowBlock.Text(dateline + (summary.isEmpty() ? purpose(brief) : summary.get(0))));
        summary.stream().skip(1).forEach(text -> blocks.add(new FlowBlock.Text(text)));
        brief.sections().forEach(section -> SectionBlocks.write(section, 2, blocks));
        if (brief.quote() != null) {
            String words = brief.quote().text().strip().replaceAll("^[\"“]|[\"”]$", "");
            blocks.add(
                    new FlowBlock.Text("“" + words + "” said " + brief.quote().speaker() + "."));
        }
        if (brief.about() != null) {
            String organisation = brief.sender().organisation();
            blocks.add(new FlowBlock.Heading(2, "About " + (organisation == null ? "us" : organisation)));
            blocks.add(new FlowBlock.Text(brief.about()));
        }
        blocks.add(new FlowBlock.Centred("###"));
        if (brief.contact() != null) {
            blocks.add(new FlowBlock.Heading(2, "Media contact"));
            blocks.add(new FlowBlock.Text(brief.contact()));
        }
    }

    private static String purpose(BusinessBrief brief) {
        String organisation = brief.sender().organisation();
        return (organisation == null ? "The organisation" : organisation) + " today announced: "
                + (brief.purpose() == null ? brief.subject() : brief.purpose());
    }
}
