package io.branchline.office.engine.minutes.owner;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do it.
 *
 * @param name the speaker, person or group; several are joined by a comma (Chinese: 、); null when the words fit nobody in
 *     particular
 * @param words how the owner is called in the sentence
 */
public record Owner(@Nullable String name, @Nullable String words) {
    static final Owner NOBODY = new Owner(null, null);

    /** Several who do it together, each once. */
    static Owner together(List<String> names, String words, boolean chinese) {
        return new Owner(String.join(chinese ? "、" : ", ", new LinkedHashSet<>(names)), words);
    }

    /** Whether the sentence itself says who, other than by being said. */
    public boolean isNamed() {
        return name != null && words != null;
    }
}
