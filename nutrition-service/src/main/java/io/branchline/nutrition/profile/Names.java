package io.branchline.nutrition.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists kept as words: the names of enum constants or what the person called things. */
final class Names {
    private Names() {}

    /** The change as distinct names, and what was kept when nothing is said. */
    static List<String> of(@Nullable List<?> changed, List<String> kept) {
        return changed == null
                ? kept
                : changed.stream()
                        .map(String::valueOf)
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    /** The names as constants of their enum. */
    static <E extends Enum<E>> Set<E> constants(List<String> names, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        names.forEach(name -> set.add(Enum.valueOf(type, name)));
        return set;
    }
}
