package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * English minutes in the manner of Robert's Rules of Order: what was done, not what was said; who presided and who kept
 * the record; decisions exactly as taken; no debate.
 */
public final class EnglishMinutes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private EnglishMinutes() {}

    public static FlowDocument of(MinutesContent content) {
        List<FlowBlock> blocks = new ArrayList<>();
        blocks.add(new FlowBlock.Fields(head(content)));
        content.summary().forEach(sentence -> blocks.add(new FlowBlock.Text(sentence)));
        section("Matters considered", content.keyPoints(), false, blocks);
        section("Decisions", content.decisions(), true, blocks);
        actions(content.actions(), blocks);
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

    private static List<FlowBlock.Field> head(MinutesContent content) {
        List<FlowBlock.Field> fields = new ArrayList<>();
        field("Organisation", content.organisation(), fields);
        field("Date", DATE.format(content.date()), fields);
        field("Time", content.time(), fields);
        field("Place", content.place(), fields);
        field("Chair", content.chair(), fields);
        field("Secretary", content.scribe(), fields);
        field("Present", joined(content.present()), fields);
        field("Regrets", joined(content.regrets()), fields);
        field("Observers", joined(content.observers()), fields);
        return fields;
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static void field(String label, @Nullable String value, List<FlowBlock.Field> fields) {
        if (value != null && !value.isBlank()) {
            fields.add(new FlowBlock.Field(label, value));
        }
    }

    private static void section(String heading, List<String> items, boolean numbered, List<FlowBlock> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new FlowBlock.Heading(1, heading));
            blocks.add(new FlowBlock.Items(numbered, items));
        }
    }

    private static void actions(List<MinutesContent.Action> actions, List<FlowBlock> blocks) {
        if (actions.isEmpty()) {
            return;
        }
        blocks.add(new FlowBlock.Heading(1, "Action items"));
        List<List<String>> rows = actions.stream()
                .map(action -> List.of(action.text(), orNone(action.owner()), due(action.due())))
                .toList();
        blocks.add(new FlowBlock.Table(List.of("Action", "Owner", "Due"), rows));
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "not named" : value;
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "not set" : DATE.format(due);
    }
}
