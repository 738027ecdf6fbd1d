package io.branchline.office.engine.minutes.tier;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.Minutes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Parts items of one kind into the two tiers of a paper, each in the order of the meeting. What somebody wrote always stands. */
record Ranking<T>(ToDoubleFunction<T> confidence, Function<T, String> text, Function<T, List<Evidence>> evidence) {
    private static final int CHECKED = 3;

    /** At most so many clear ones, unless more were written. */
    Tier<T> part(Minutes minutes, List<T> items, Predicate<T> fit, Predicate<T> clear, int most) {
        List<T> shown = once(
                items.stream().filter(item -> isWritten(item) || fit.test(item)).toList());
        List<T> sure = shown.stream()
                .filter(item -> isWritten(item) || clear.test(item))
                .toList();
        long room = Math.max(0, most - sure.stream().filter(this::isWritten).count());
        Set<T> found = new HashSet<>(
                sure.stream().filter(item -> !isWritten(item)).limit(room).toList());
        Comparator<T> inPlace = inPlace(minutes);
        return new Tier<>(
                sure.stream()
                        .filter(item -> isWritten(item) || found.contains(item))
                        .sorted(inPlace)
                        .toList(),
                shown.stream()
                        .filter(item -> !sure.contains(item))
                        .limit(CHECKED)
                        .sorted(inPlace)
                        .toList());
    }

    private boolean isWritten(T item) {
        return confidence.applyAsDouble(item) >= FairCopy.WRITTEN;
    }

    /** Without what another says as well, with more around it. */
    private List<T> once(List<T> items) {
        return items.stream()
                .filter(item -> isWritten(item) || items.stream().noneMatch(other -> saysMore(other, item)))
                .toList();
    }

    private boolean saysMore(T other, T item) {
        String said = text.apply(item).replaceFirst("[.。]$", "");
        String more = text.apply(other);
        return more.length() > said.length() + 1
                && more.toLowerCase(Locale.ROOT).contains(said.toLowerCase(Locale.ROOT));
    }

    private Comparator<T> inPlace(Minutes minutes) {
        Map<String, Integer> places = new HashMap<>();
        minutes.chapters().forEach(chapter -> chapter.cueIds().forEach(cue -> places.putIfAbsent(cue, places.size())));
        return Comparator.comparingInt(item -> {
            List<Evidence> pieces = evidence.apply(item);
            return pieces.isEmpty()
                    ? Integer.MAX_VALUE
                    : places.getOrDefault(pieces.get(0).cueId(), Integer.MAX_VALUE);
        });
    }
}
