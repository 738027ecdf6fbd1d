package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.action.Instruction;
import io.branchline.office.engine.minutes.decision.StatementKind;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.text.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Ranks minutes for a paper that is sent. A paper shows at most 12 clear decisions and 15 clear actions, five of each to be
 * checked, 10 key points of the longest chapters, one point of each chapter, 5 open questions and 5 risks; the record itself keeps all.
 */
public final class Tiers {
    /** Stands before decisions to be checked. */
    public static final Text PERHAPS_SETTLED = new Text("To be checked, perhaps also settled:", "待核实，可能也已议定：");
    /** Stands before actions to be checked. */
    public static final Text PERHAPS_AGREED = new Text("To be checked, perhaps also agreed:", "待核实，可能也已商定：");

    private static final double WRITTEN = 1;
    private static final double CLEAR = 0.6;
    private static final double SETTLED = 2.3;
    private static final int DECISIONS = 12;
    private static final int ACTIONS = 15;
    private static final int CHECKED = 5;
    private static final int POINTS = 10;
    private static final int OTHERS = 5;

    /** The course of the meeting itself, a guess or an invitation settles nothing. */
    private static final Pattern COURSE = Pattern.compile(
            "(?i)\\?$|\\b(?:let['’]?s|let us) (?:see|wait|move on|get started|start)\\b|\\b(?:move|go|get|jump) (?:on|back|over|in)(?:to)? (?:to|with)? ?(?:the|our|this)"
                    + "|\\b(?:wrap(?:ping)? (?:this |it )?up|next (?:agenda )?item|on the agenda|(?:objective|purpose|goal) of this (?:meeting|call)|if any(?:body|one)|(?:have|save) (?:all )?the discussion"
                    + "|(?:I|we) (?:just )?want(?:ed)? to (?:see|check|know) if|I (?:would|['’]d) like to request)\\b"
                    + "|[？?]$|闭幕|开幕|致辞|今天我们(?:通过|来到|聚)");

    private static final Pattern SUPPOSED = Pattern.compile("(?i)\\b(?:let['’]?s|let us) (?:say|suppose|imagine)\\b");
    /** Told as done already. */
    private static final Pattern REPORT = Pattern.compile(
            "(?i)^(?:\\S+ ){1,3}(?:has|have|had|was|were|did|already)\\b|^(?:there (?:will be|is|are|was)|because|it['’]?s|that['’]?s)\\b");

    private final Minutes minutes;
    private final SpokenLanguage language;
    private final Map<String, Integer> places = new HashMap<>();

    private Tiers(Minutes minutes) {
        this.minutes = minutes;
        this.language = language(minutes);
        minutes.chapters().forEach(chapter -> chapter.cueIds().forEach(cue -> places.putIfAbsent(cue, places.size())));
    }

    /** What was settled. */
    public static Tier<MinutesItem> decisions(Minutes minutes) {
        Tiers tiers = new Tiers(minutes);
        return tiers.parted(
                minutes.decisions(),
                item -> item.confidence() >= WRITTEN || tiers.isProper(item.text()),
                item -> item.confidence() >= WRITTEN
                        || StatementKind.DECISION.weigh(item.text(), tiers.language) >= SETTLED,
                DECISIONS,
                MinutesItem::evidence);
    }

    /** What somebody is to do. */
    public static Tier<ActionItem> actions(Minutes minutes) {
        Tiers tiers = new Tiers(minutes);
        return tiers.parted(
                minutes.actionItems(),
                action -> action.confidence() >= WRITTEN || tiers.isProper(action),
                action -> action.confidence() >= WRITTEN
                        || action.confidence() >= CLEAR && (tiers.isChinese() || Instruction.is(action)),
                ACTIONS,
                ActionItem::evidence);
    }

    /** The points of the longest chapters, the first of each chapter before any second. */
    public static List<MinutesItem> keyPoints(Minutes minutes) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Chapter chapter : minutes.chapters()) {
            for (int i = 0; i < chapter.summary().size(); i++) {
                int length = chapter.cueIds().size();
                ranks.putIfAbsent(chapter.summary().get(i).id().toString(), i == 0 ? length : length / 2);
            }
        }
        List<MinutesItem> told = minutes.keyPoints().stream()
                .filter(item -> item.confidence() >= WRITTEN || Telling.isWhole(item.text(), language(minutes)))
                .toList();
        Set<MinutesItem> shown = new HashSet<>(told.stream()
                .sorted(Comparator.comparingInt(
                        item -> -ranks.getOrDefault(item.id().toString(), Integer.MAX_VALUE)))
                .limit(POINTS)
                .toList());
        return told.stream().filter(shown::contains).toList();
    }

    /** Whether a chapter has something to say. */
    public static boolean tells(Chapter chapter) {
        return !chapter.summary().isEmpty();
    }

    /** The first open questions or risks. */
    public static List<MinutesItem> first(List<MinutesItem> items) {
        return items.stream().limit(OTHERS).toList();
    }

    private static SpokenLanguage language(Minutes minutes) {
        return minutes.meeting().language().startsWith("zh") ? SpokenLanguage.ZH : SpokenLanguage.EN;
    }

    private boolean isChinese() {
        return language == SpokenLanguage.ZH;
    }

    /** Whether a text only supposes something, as an example. */
    public static boolean isSupposed(String text) {
        return SUPPOSED.matcher(text).find();
    }

    /** Whether an action tells in English what somebody did already. */
    public static boolean isReport(ActionItem action) {
        return REPORT.matcher(action.text()).find() && !Instruction.is(action);
    }

    private boolean isProper(String text) {
        return Telling.isWhole(text, language)
                && !isSupposed(text)
                && !COURSE.matcher(text).find();
    }

    private boolean isProper(ActionItem action) {
        return isProper(action.task()) && !isReport(action);
    }

    private <T> Tier<T> parted(
            List<T> items, Predicate<T> proper, Predicate<T> clear, int most, Function<T, List<Evidence>> evidence) {
        List<T> shown = items.stream().filter(proper).toList();
        List<T> first = shown.stream().filter(clear).limit(most).toList();
        List<T> others = shown.stream().filter(clear.negate()).limit(CHECKED).toList();
        Comparator<T> inPlace = Comparator.comparingInt(item -> place(evidence.apply(item)));
        return new Tier<>(
                first.stream().sorted(inPlace).toList(),
                others.stream().sorted(inPlace).toList());
    }

    private int place(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? Integer.MAX_VALUE
                : places.getOrDefault(evidence.get(0).cueId(), Integer.MAX_VALUE);
    }
}
