package io.branchline.office.engine.document.minutes;

import io.branchline.office.engine.document.flow.FlowBlock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of action items in English minutes. */
final class EnglishActions {
    private EnglishActions() {}

    static void write(List<MinutesContent.Action> actions, List<FlowBlock> blocks) {
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
        return due == null ? "not set" : EnglishMinutes.DATE.format(due);
    }
}
