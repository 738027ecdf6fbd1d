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
 * @param ground what makes them the owner
 */
public record Owner(@Nullable String name, @Nullable String words, Ground ground) {
    static final Owner NOBODY = new Owner(null, null, Ground.NOBODY);

    /** What makes somebody the owner, from the clearest to none. */
    public enum Ground {
        /** The speaker takes it on: "I will". */
        PROMISE,
        /** The sentence gives it to a person by name. */
        NAME,
        /** The one spoken to is asked for it, or takes on what anybody was asked. */
        REQUEST,
        /** A team is named. */
        TEAM,
        /** All who listen are asked. */
        ALL,
        /** The speaker's own side: "we will". */
        WE,
        /** Only that the speaker says it. */
        VOICE,
        /** Nothing. */
        NOBODY
    }

    /** Several who do it together, each once. */
    static Owner together(List<String> names, String words, boolean chinese) {
        return new Owner(String.join(chinese ? "、" : ", ", new LinkedHashSet<>(names)), words, Ground.NAME);
    }

    /** Whether the sentence itself says who, other than by being said. */
    public boolean isNamed() {
        return name != null && words != null;
    }
}
