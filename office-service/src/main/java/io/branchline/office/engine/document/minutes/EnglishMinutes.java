package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * English minutes in the manner of Robert's Rules of Order: what was done, not what was said; who presided and who kept
 * the record; decisions exactly as taken; no debate.
 */
public final class EnglishMinutes {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private EnglishMinutes() {}

    public static FlowDocument of(MinutesContent content) {
        List<FlowBlock> blocks = new ArrayList<>();
        blocks.add(new FlowBlock.Fields(EnglishHead.of(content)));
        content.summary().forEach(sentence -> blocks.add(new FlowBlock.Text(sentence)));
        section("Matters considered", content.keyPoints(), false, blocks);
        section("Decisions", content.decisions(), true, blocks);
        EnglishActions.write(content.actions(), blocks);
        section("Open questions", content.openQuestions(), false, blocks);
        if (content.scribe() != null) {
            blocks.add(new FlowBlock.Space(2));
            blocks.add(new FlowBlock.Lines(List.of("Respectfully submitted,", content.scribe(), "Secretary")));
        }
        String title = content.title().toLowerCase(Locale.ROOT).startsWith("minutes")
                ? content.title()
                : "Minutes: " + content.title();
        String author = content.scribe() != null ? content.scribe() : "";
        return new FlowDocument(title, author, content.date(), true, false, blocks, content.aiNote());
    }

    private static void section(String heading, List<String> items, boolean numbered, List<FlowBlock> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new FlowBlock.Heading(1, heading));
            blocks.add(new FlowBlock.Items(numbered, items));
        }
    }
}
