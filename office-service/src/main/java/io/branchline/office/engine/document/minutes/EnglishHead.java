package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of English minutes: when and where, who presided, who was there. */
final class EnglishHead {
    private EnglishHead() {}

    static List<FlowBlock.Field> of(MinutesContent content) {
        List<FlowBlock.Field> fields = new ArrayList<>();
        field("Organisation", content.organisation(), fields);
        field("Date", EnglishMinutes.DATE.format(content.date()), fields);
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
}
