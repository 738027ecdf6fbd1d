package io.branchline.office.engine.template;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.minutes.MinutesContent;
import io.branchline.office.engine.document.minutes.OfficialMinutes;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.tier.Tier;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Minutes for the official 纪要 of GB/T 9704-2012 clause 10.3: the sections of the template in its order, under its headings or
 * those that are usual there; the roster stands at the end where the standard has it, and what is to be checked above it.
 */
public final class OfficialContent {
    private static final Map<SectionKind, String> USUAL = Map.of(
            SectionKind.KEY_POINTS, "会议讨论情况",
            SectionKind.CHAPTERS, "会议讨论情况",
            SectionKind.DECISIONS, "会议议定事项",
            SectionKind.ACTION_ITEMS, "工作任务安排",
            SectionKind.ACTION_ITEMS_BY_OWNER, "工作任务安排",
            SectionKind.OPEN_QUESTIONS, "待研究事项");

    private final MinutesFlow flow;
    private final Minutes minutes;
    private final List<String> unchecked = new ArrayList<>();

    private OfficialContent(MinutesOfRecord kept, RecordTemplate template) {
        this.minutes = kept.minutes();
        this.flow = new MinutesFlow(kept, template);
    }

    /** The content; what nobody names, such as the day, stays out. */
    public static MinutesContent of(MinutesOfRecord kept, RecordTemplate template) {
        OfficialContent content = new OfficialContent(kept, template);
        List<MinutesContent.Part> parts =
                new ArrayList<>(template.sections().stream().map(content::part).toList());
        parts.add(new MinutesContent.Part("待核实事项", content.unchecked));
        MeetingHead head = kept.minutes().meeting();
        boolean roster = template.sections().stream().anyMatch(section -> section.kind() == SectionKind.ATTENDANCE);
        return new MinutesContent(
                Pictures.without(head.title()),
                null,
                null,
                head.date(),
                null,
                null,
                head.chair(),
                head.scribe(),
                roster ? names(head.attendees()) : List.of(),
                roster ? names(head.regrets()) : List.of(),
                List.of(),
                parts,
                null);
    }

    private static List<String> names(List<String> names) {
        return names.stream().map(Pictures::without).toList();
    }

    private MinutesContent.Part part(Section section) {
        int limit = section.limit() == null ? Integer.MAX_VALUE : section.limit();
        return new MinutesContent.Part(heading(section), items(section, limit));
    }

    private static @Nullable String heading(Section section) {
        if (section.heading() != null) {
            return section.heading();
        }
        SectionKind kind = section.kind();
        boolean plain = kind == SectionKind.SUMMARY || kind == SectionKind.FIXED_TEXT;
        return plain ? null : USUAL.getOrDefault(kind, kind.heading().zh());
    }

    private List<String> items(Section section, int limit) {
        return switch (section.kind()) {
            case ATTENDANCE -> List.of();
            case DECISIONS -> {
                Tier<MinutesItem> tier = Tiers.decisions(minutes);
                yield tiers(flow.settled(tier.clear()), flow.texts(tier.check()), limit);
            }
            case ACTION_ITEMS, ACTION_ITEMS_BY_OWNER -> {
                Tier<ActionItem> tier = Tiers.actions(minutes);
                yield tiers(tasks(tier.clear()), tasks(tier.check()), limit);
            }
            default ->
                flow.content(section, limit).stream()
                        .flatMap(OfficialContent::lines)
                        .toList();
        };
    }

    /** What is clear, as far as the limit goes; what is to be checked fills up what is left of it in its own section. */
    private List<String> tiers(List<String> clear, List<String> check, int limit) {
        check.stream().limit(Math.max(0, limit - clear.size())).forEach(unchecked::add);
        return clear.stream().limit(limit).toList();
    }

    private static Stream<String> lines(FlowBlock block) {
        if (block instanceof FlowBlock.Items items) {
            return items.items().stream();
        }
        return block instanceof FlowBlock.Text text ? Stream.of(text.text()) : Stream.empty();
    }

    private List<String> tasks(List<ActionItem> actions) {
        if (Tiers.language(minutes) != SpokenLanguage.ZH) {
            return flow.tasks(actions);
        }
        return actions.stream()
                .map(MinutesContent.Action::of)
                .map(OfficialMinutes::task)
                .toList();
    }
}
