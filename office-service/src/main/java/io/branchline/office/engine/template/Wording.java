package io.branchline.office.engine.template;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.text.Pictures;
import io.branchline.office.engine.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words around what was said, in the language of the meeting. */
record Wording(Locale locale) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String say(Text text) {
        return text.in(locale);
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    String joined(List<String> names) {
        return names.stream().map(Pictures::without).collect(Collectors.joining(chinese() ? "、" : ", "));
    }

    String date(LocalDate date) {
        return chinese()
                ? "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : ENGLISH.format(date);
    }

    String title(String named) {
        String title = Pictures.without(named);
        if (chinese()) {
            return title.endsWith("纪要") ? title : title + "纪要";
        }
        return title.toLowerCase(Locale.ROOT).contains("minutes") ? title : "Minutes: " + title;
    }

    List<String> submitted(String scribe) {
        return chinese() ? List.of("记录：" + scribe) : List.of("Respectfully submitted,", scribe, "Secretary");
    }

    List<FlowBlock.Field> attendance(MeetingHead head) {
        List<FlowBlock.Field> fields = new ArrayList<>();
        field(new Text("Date", "日期"), head.date() == null ? null : date(head.date()), fields);
        field(new Text("Chair", "主持"), head.chair(), fields);
        field(new Text("Secretary", "记录"), head.scribe(), fields);
        field(new Text("Present", "出席"), joined(head.attendees()), fields);
        field(new Text("Regrets", "请假"), joined(head.regrets()), fields);
        return fields;
    }

    private void field(Text label, @Nullable String value, List<FlowBlock.Field> fields) {
        if (value != null && !value.isBlank()) {
            fields.add(new FlowBlock.Field(say(label), Pictures.without(value)));
        }
    }

    List<String> actionHeader() {
        return chinese() ? List.of("事项", "负责人", "期限", "状态") : List.of("Action", "Owner", "Due", "Status");
    }

    String owner(ActionItem action) {
        if (action.owner() != null) {
            return Pictures.without(action.owner());
        }
        return action.ownerText() == null ? say(new Text("Not named", "未指定")) : action.ownerText();
    }

    String due(ActionItem action) {
        if (action.due() != null) {
            return date(action.due());
        }
        return action.dueText() == null ? say(new Text("Not set", "未定")) : action.dueText();
    }

    /** The task with its owner and day, in one line. */
    String task(ActionItem action) {
        String owner = action.owner() == null ? "" : (chinese() ? "——" : " — ") + owner(action);
        return action.task() + owner + dueInBrackets(action) + state(action);
    }

    String dueInBrackets(ActionItem action) {
        if (action.due() == null && action.dueText() == null) {
            return "";
        }
        String last = action.due() == null ? "" : "前";
        return say(new Text(" (due " + due(action) + ")", "（" + due(action) + last + "）"));
    }

    /** How far an action is, where it is not open any more. */
    String state(ActionItem action) {
        return action.status() == ActionItem.Status.OPEN
                ? ""
                : say(new Text(" [" + status(action) + "]", "〔" + status(action) + "〕"));
    }

    String status(ActionItem action) {
        return switch (action.status()) {
            case OPEN -> say(new Text("Open", "进行中"));
            case DONE -> say(new Text("Done", "已完成"));
            case CANCELLED -> say(new Text("Cancelled", "已取消"));
        };
    }
}
