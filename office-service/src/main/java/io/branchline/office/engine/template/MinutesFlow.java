package io.branchline.office.engine.template;

import io.branchline.office.engine.document.flow.FlowBlock;
import io.branchline.office.engine.document.flow.FlowDocument;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.tier.Digest;
import io.branchline.office.engine.minutes.tier.Tier;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays minutes out by the sections of a template, in the language of the meeting; empty sections are left out. */
public final class MinutesFlow {
    private final MinutesOfRecord kept;
    private final Minutes minutes;
    private final Wording wording;
    private final Set<SectionKind> kinds;
    private final Digest digest;
    private final SpokenLanguage language;
    private final Map<SectionKind, List<MinutesItem>> sorted = new EnumMap<>(SectionKind.class);
    private final List<FlowBlock> blocks = new ArrayList<>();

    MinutesFlow(MinutesOfRecord kept, RecordTemplate template) {
        this.kept = kept;
        this.kinds = template.sections().stream().map(Section::kind).collect(Collectors.toSet());
        this.minutes = kept.minutes();
        this.language = Tiers.language(minutes);
        this.digest = new Digest(minutes);
        this.wording = new Wording(Locale.forLanguageTag(minutes.meeting().language()));
        leaveOutOfDiscussion();
        template.sections().stream().map(Section::kind).forEach(this::sort);
    }

    /**
     * The document.
     *
     * @param today stands in for a day of meeting that nobody named
     */
    public static FlowDocument of(MinutesOfRecord kept, RecordTemplate template, LocalDate today) {
        MinutesFlow flow = new MinutesFlow(kept, template);
        boolean rules = template.layout() == Layout.ROBERTS_RULES;
        template.sections().forEach(flow::section);
        MeetingHead head = kept.minutes().meeting();
        if (rules && head.scribe() != null) {
            flow.blocks.add(new FlowBlock.Space(2));
            flow.blocks.add(new FlowBlock.Lines(flow.wording.submitted(head.scribe())));
        }
        String author = head.scribe() == null ? "" : head.scribe();
        LocalDate date = head.date() == null ? today : head.date();
        return new FlowDocument(
                flow.wording.title(head.title()), author, date, head.language(), true, false, flow.blocks, null);
    }

    /** What has a section of its own is not told again as discussion. */
    private void leaveOutOfDiscussion() {
        if (kinds.contains(SectionKind.DECISIONS) || kinds.contains(SectionKind.MOTIONS)) {
            kept.motions().forEach(motion -> digest.leaveOutSaid(motion.evidence()));
        }
        if (kinds.contains(SectionKind.DECISIONS)) {
            Tier<MinutesItem> decisions = Tiers.decisions(minutes);
            digest.leaveOut(decisions);
        }
        if (kinds.contains(SectionKind.ACTION_ITEMS) || kinds.contains(SectionKind.ACTION_ITEMS_BY_OWNER)) {
            digest.leaveOutTasks(Tiers.actions(minutes));
        }
        if (kinds.contains(SectionKind.OPEN_QUESTIONS)) {
            digest.openQuestions();
        }
        if (kinds.contains(SectionKind.RISKS)) {
            digest.risks();
        }
    }

    /** What belongs into the sections of a look back or a stand-up stands there only, and in the first that fits. */
    private void sort(SectionKind kind) {
        if (Sorting.sorts(kind)) {
            sorted.computeIfAbsent(kind, any -> digest.some(Sorting.of(kind, minutes)));
        }
    }

    private void section(Section section) {
        int limit = section.limit() == null ? Integer.MAX_VALUE : section.limit();
        List<FlowBlock> content = content(section, limit);
        if (content.isEmpty()) {
            return;
        }
        boolean head = section.kind() == SectionKind.ATTENDANCE && section.heading() == null;
        if (!head) {
            String heading =
                    section.heading() == null ? wording.say(section.kind().heading()) : section.heading();
            blocks.add(new FlowBlock.Heading(1, heading));
        }
        blocks.addAll(content);
    }

    /** What a section holds, at most so many items; nothing where the meeting holds nothing of that kind. */
    List<FlowBlock> content(Section section, int limit) {
        return switch (section.kind()) {
            case ATTENDANCE -> List.of(new FlowBlock.Fields(wording.attendance(minutes.meeting())));
            case AGENDA -> list(true, minutes.meeting().agenda(), limit);
            case SUMMARY -> list(false, texts(digest.summary()), limit);
            case CHAPTERS -> chapters(limit);
            case KEY_POINTS -> list(false, texts(digest.keyPoints()), limit);
            case DECISIONS -> decisions(limit);
            case ACTION_ITEMS -> actions(limit);
            case ACTION_ITEMS_BY_OWNER -> byOwner(limit);
            case OPEN_QUESTIONS -> list(false, texts(digest.openQuestions()), limit);
            case RISKS -> list(false, texts(digest.risks()), limit);
            case QUESTIONS_AND_ANSWERS ->
                list(
                        false,
                        minutes.questionsAndAnswers().stream()
                                .map(pair -> pair.question().text() + " — "
                                        + pair.answer().text())
                                .toList(),
                        limit);
            case MOTIONS -> motions(limit);
            case WENT_WELL, TO_IMPROVE, DONE, NEXT ->
                list(false, texts(sorted.getOrDefault(section.kind(), List.of())), limit);
            case KEYWORDS ->
                minutes.keywords().isEmpty()
                        ? List.of()
                        : List.of(new FlowBlock.Text(wording.joined(minutes.keywords())));
            case SPEAKERS ->
                list(
                        false,
                        minutes.speakers().stream()
                                .map(share -> share.name() + " " + Math.round(share.share() * 100) + "%")
                                .toList(),
                        limit);
            case FIXED_TEXT -> section.text() == null ? List.of() : List.of(new FlowBlock.Text(section.text()));
        };
    }

    List<String> texts(List<MinutesItem> items) {
        return items.stream().map(item -> Digest.signed(item, language)).toList();
    }

    private static List<FlowBlock> list(boolean numbered, List<String> items, int limit) {
        List<String> shown = items.stream().limit(limit).toList();
        return shown.isEmpty() ? List.of() : List.of(new FlowBlock.Items(numbered, shown));
    }

    private List<FlowBlock> chapters(int limit) {
        return list(false, digest.chapters().stream().map(this::chapter).toList(), limit);
    }

    /** The title, unless it only begins what is said. */
    private String chapter(Digest.Point point) {
        String title = point.chapter().title();
        String start = point.chapter().start();
        String at = start == null
                ? ""
                : wording.say(new Text(" (" + start.substring(0, 8) + ")", "（" + start.substring(0, 8) + "）"));
        String said = Digest.signed(point.item(), language);
        return point.beginsWithTitle() ? said + at : title + at + wording.say(new Text(" — ", "——")) + said;
    }

    /** The state of an action only where not all are open. */
    private List<FlowBlock> actions(int limit) {
        Tier<ActionItem> actions = Tiers.actions(minutes);
        boolean allOpen = actions.clear().stream().allMatch(action -> action.status() == ActionItem.Status.OPEN);
        int columns = allOpen ? 3 : 4;
        List<List<String>> rows = actions.clear().stream()
                .limit(limit)
                .map(action ->
                        List.of(action.task(), wording.owner(action), wording.due(action), wording.status(action)))
                .map(row -> row.subList(0, columns))
                .toList();
        List<FlowBlock> content = new ArrayList<>();
        if (!rows.isEmpty()) {
            content.add(new FlowBlock.Table(wording.actionHeader().subList(0, columns), rows));
        }
        return checked(content, Tiers.PERHAPS_AGREED, tasks(actions.check()), limit - rows.size());
    }

    List<String> tasks(List<ActionItem> actions) {
        return actions.stream().map(wording::task).toList();
    }

    /** With what is to be checked below it, apart from what is clear. */
    private List<FlowBlock> checked(List<FlowBlock> content, Text label, List<String> items, int limit) {
        List<FlowBlock> list = list(false, items, limit);
        if (!list.isEmpty()) {
            content.add(new FlowBlock.Heading(2, wording.say(label)));
            content.addAll(list);
        }
        return content;
    }

    private List<FlowBlock> byOwner(int limit) {
        Tier<ActionItem> actions = Tiers.actions(minutes);
        Map<String, List<String>> tasks = new LinkedHashMap<>();
        for (ActionItem action : actions.clear()) {
            tasks.computeIfAbsent(wording.owner(action), any -> new ArrayList<>())
                    .add(action.task() + wording.dueInBrackets(action) + wording.state(action));
        }
        List<FlowBlock> content = new ArrayList<>();
        tasks.forEach((owner, texts) -> {
            content.add(new FlowBlock.Heading(2, owner));
            content.addAll(list(false, texts, limit));
        });
        return checked(content, Tiers.PERHAPS_AGREED, tasks(actions.check()), limit);
    }

    private List<FlowBlock> motions(int limit) {
        return list(true, motions(), limit);
    }

    private List<String> motions() {
        return kept.motions().stream()
                .map(motion -> MotionText.of(motion, wording.locale()))
                .toList();
    }

    /** Decisions behind the motions, where the template gives these no section of their own. */
    List<String> settled(List<MinutesItem> decisions) {
        List<String> settled = new ArrayList<>(kinds.contains(SectionKind.MOTIONS) ? List.of() : motions());
        settled.addAll(texts(decisions));
        return settled;
    }

    private List<FlowBlock> decisions(int limit) {
        Tier<MinutesItem> tier = Tiers.decisions(minutes);
        List<String> decisions = settled(tier.clear());
        List<FlowBlock> content = new ArrayList<>(list(true, decisions, limit));
        return checked(content, Tiers.PERHAPS_SETTLED, texts(tier.check()), Math.max(0, limit - decisions.size()));
    }
}
