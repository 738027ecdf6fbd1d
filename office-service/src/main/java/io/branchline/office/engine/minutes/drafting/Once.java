package io.branchline.office.engine.minutes.drafting;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps minutes from saying one thing in two places. */
final class Once {
    private static final Pattern WE = Pattern.compile("(?i)we\\b|我们|咱们|大家");
    private static final double SAME = 0.8;
    /** A decision less sure than this gives way to an action in the same words. */
    private static final double CLEAR = 0.8;

    private final List<Set<String>> said = new ArrayList<>();

    /** Notes what is said already. */
    void note(Collection<String> texts) {
        texts.forEach(text -> said.add(words(text)));
    }

    /** The items that say something new, each noted. */
    List<MinutesItem> of(List<MinutesItem> items) {
        List<MinutesItem> kept = new ArrayList<>();
        for (MinutesItem item : items) {
            Set<String> words = words(item.text());
            if (said.stream().noneMatch(other -> same(words, other))) {
                said.add(words);
                kept.add(item);
            }
        }
        return List.copyOf(kept);
    }

    /** Decisions and actions where no sentence stands in both. */
    record Parted(List<MinutesItem> decisions, List<ActionItem> actions) {}

    /**
     * What names who does it is an action, and as sure as what was settled; what "we" or nobody does is a decision. In a call,
     * where a model weighs actions by themselves, they stay as sure as they were.
     */
    static Parted part(List<MinutesItem> decisions, List<ActionItem> actions, boolean call) {
        Map<Evidence, Double> settled = decisions.stream()
                .filter(item -> item.confidence() >= CLEAR)
                .collect(Collectors.toMap(item -> item.evidence().get(0), MinutesItem::confidence, Math::max));
        List<ActionItem> kept = actions.stream()
                .filter(action -> namesSomebody(action)
                        || !settled.containsKey(action.evidence().get(0)))
                .map(action -> call
                        ? action
                        : action.atLeast(settled.getOrDefault(action.evidence().get(0), 0.0)))
                .sorted(Comparator.comparingDouble(ActionItem::confidence).reversed())
                .toList();
        List<MinutesItem> others = decisions.stream()
                .filter(item -> kept.stream().noneMatch(action -> tells(action, item)))
                .toList();
        return new Parted(others, kept);
    }

    /** An English action that comes from the same sentence tells the decision; a Chinese one tells its own clause of it. */
    private static boolean tells(ActionItem action, MinutesItem decision) {
        return action.evidence().get(0).equals(decision.evidence().get(0))
                && SpokenLanguage.of(decision.text()) == SpokenLanguage.EN;
    }

    private static boolean namesSomebody(ActionItem action) {
        return action.owner() != null
                && action.ownerText() != null
                && !WE.matcher(action.ownerText()).lookingAt();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Words.content(text));
    }

    private static boolean same(Set<String> a, Set<String> b) {
        int more = Math.max(a.size(), b.size());
        return more > 0 && a.stream().filter(b::contains).count() >= SAME * more;
    }
}
