package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Telling;
import io.branchline.office.engine.speech.reading.Complete;
import io.branchline.office.engine.text.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was said, for one paper: at most 6 sentences of summary, 8 key points of the longest chapters, one point of each of 8 chapters,
 * 5 open questions and 5 risks. Nothing stands twice on a paper; what somebody wrote always stands.
 */
public final class Digest {
    private static final int SUMMARY = 6;
    private static final int POINTS = 8;
    private static final int OTHERS = 5;
    private static final int FEWEST = 3;

    private final Minutes minutes;
    private final SpokenLanguage language;
    private final Set<String> told = new HashSet<>();

    /** A chapter with the one thing to say about it. */
    public record Point(Chapter chapter, MinutesItem item) {
        /** Whether the title says no more than what the item begins with. */
        public boolean beginsWithTitle() {
            return chapter.title().endsWith("…") || item.text().startsWith(chapter.title());
        }
    }

    /** Nothing is told yet. */
    public Digest(Minutes minutes) {
        this.minutes = minutes;
        this.language = Tiers.language(minutes);
    }

    /** For a paper that tells decisions and actions of both tiers in sections of their own. */
    public static Digest beside(Tier<MinutesItem> decisions, Minutes minutes) {
        Digest digest = new Digest(minutes);
        digest.leaveOut(decisions);
        digest.leaveOutTasks(Tiers.actions(minutes));
        return digest;
    }

    /** Leaves out the items of both tiers, which another section of the paper tells. */
    public void leaveOut(Tier<MinutesItem> tier) {
        leaveOut(tier.clear());
        leaveOut(tier.check());
    }

    /** Leaves out the actions of both tiers, which another section of the paper tells. */
    public void leaveOutTasks(Tier<ActionItem> tier) {
        Stream.of(tier.clear(), tier.check())
                .flatMap(List::stream)
                .forEach(action -> told.add(key(action.evidence(), action.text())));
    }

    /** Leaves out sentences that another section of the paper tells, such as those that make a motion. */
    public void leaveOutSaid(List<Evidence> said) {
        said.forEach(piece -> told.add(key(List.of(piece), piece.quote())));
    }

    /** Leaves out what another section of the paper tells. */
    public void leaveOut(List<MinutesItem> items) {
        items.forEach(item -> told.add(key(item)));
    }

    /** The summary. */
    public List<MinutesItem> summary() {
        List<MinutesItem> fresh = fresh(minutes.summary());
        List<MinutesItem> good = fresh.stream().filter(this::reads).toList();
        List<MinutesItem> plain = good.stream().filter(this::isPlain).toList();
        List<MinutesItem> better = plain.size() >= FEWEST ? plain : good;
        List<MinutesItem> shown = better.isEmpty() ? fresh : better;
        return noted(shown.size() <= SUMMARY ? shown : spread(shown, SUMMARY));
    }

    /** The points of the longest chapters, the first of each chapter before any second. */
    public List<MinutesItem> keyPoints() {
        Map<String, Integer> ranks = new HashMap<>();
        for (Chapter chapter : minutes.chapters()) {
            for (int i = 0; i < chapter.summary().size(); i++) {
                int length = chapter.cueIds().size();
                ranks.putIfAbsent(chapter.summary().get(i).id().toString(), i == 0 ? length : length / 2);
            }
        }
        List<MinutesItem> good =
                fresh(minutes.keyPoints()).stream().filter(this::reads).toList();
        Set<MinutesItem> shown = new HashSet<>(good.stream()
                .sorted(Comparator.comparingInt(
                        item -> -ranks.getOrDefault(item.id().toString(), Integer.MAX_VALUE)))
                .limit(POINTS)
                .toList());
        return noted(good.stream().filter(shown::contains).toList());
    }

    /** The longest chapters that have something to say. */
    public List<Point> chapters() {
        List<Point> points = new ArrayList<>();
        for (Chapter chapter : minutes.chapters()) {
            List<MinutesItem> good =
                    fresh(chapter.summary()).stream().filter(this::reads).toList();
            good.stream()
                    .filter(this::isPlain)
                    .findFirst()
                    .or(() -> good.stream().findFirst())
                    .ifPresent(item -> {
                        noted(List.of(item));
                        points.add(new Point(chapter, item));
                    });
        }
        Set<Point> shown = new HashSet<>(points.stream()
                .sorted(Comparator.comparingInt(point -> isWritten(point.item())
                        ? Integer.MIN_VALUE
                        : -point.chapter().cueIds().size()))
                .limit(POINTS)
                .toList());
        return points.stream().filter(shown::contains).toList();
    }

    /** Of some items those that read well and are not told yet, at most 8 from all parts of the meeting. */
    public List<MinutesItem> some(List<MinutesItem> items) {
        List<MinutesItem> good = fresh(items).stream().filter(this::reads).toList();
        return noted(good.size() <= POINTS ? good : spread(good, POINTS));
    }

    /** The first open questions. */
    public List<MinutesItem> openQuestions() {
        return first(minutes.openQuestions());
    }

    /** The first risks. */
    public List<MinutesItem> risks() {
        return first(minutes.risks());
    }

    /** The words of an item, with who says them where they say "I". */
    public static String signed(MinutesItem item, SpokenLanguage language) {
        String speaker =
                item.evidence().isEmpty() ? null : item.evidence().get(0).speaker();
        if (speaker == null || speaker.isBlank() || isWritten(item) || !Complete.isPersonal(item.text(), language)) {
            return item.text();
        }
        return Pictures.without(speaker) + (language == SpokenLanguage.ZH ? "：" : ": ") + item.text();
    }

    private List<MinutesItem> first(List<MinutesItem> items) {
        List<MinutesItem> good = items.stream()
                .map(item -> FairCopy.of(item, language))
                .filter(item -> isWritten(item) || Telling.isWhole(item.text(), language))
                .limit(OTHERS)
                .toList();
        return noted(good);
    }

    /** As many as fit, from all parts of the meeting. */
    private static List<MinutesItem> spread(List<MinutesItem> items, int most) {
        List<MinutesItem> some = new ArrayList<>();
        int left = most;
        for (int i = 0; i < items.size(); i++) {
            boolean due = i * most / items.size() != (i - 1) * most / items.size() || i == 0;
            if (isWritten(items.get(i)) || due && left > 0) {
                some.add(items.get(i));
                left--;
            }
        }
        return some;
    }

    private List<MinutesItem> fresh(List<MinutesItem> items) {
        return items.stream()
                .filter(item -> isWritten(item) || !told.contains(key(item)))
                .map(item -> FairCopy.of(item, language))
                .toList();
    }

    private List<MinutesItem> noted(List<MinutesItem> items) {
        leaveOut(items);
        return items;
    }

    private boolean reads(MinutesItem item) {
        return isWritten(item) || Telling.isWhole(item.text(), language) && Complete.is(item.text(), language);
    }

    private boolean isPlain(MinutesItem item) {
        return isWritten(item) || !Complete.isPersonal(item.text(), language);
    }

    private static boolean isWritten(MinutesItem item) {
        return item.confidence() >= FairCopy.WRITTEN;
    }

    private static String key(MinutesItem item) {
        return key(item.evidence(), item.text());
    }

    private static String key(List<Evidence> evidence, String text) {
        if (evidence.isEmpty()) {
            return text;
        }
        Evidence first = evidence.get(0);
        return first.cueId() + '\n' + first.quote();
    }
}
