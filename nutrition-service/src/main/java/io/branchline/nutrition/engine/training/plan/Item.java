package io.branchline.nutrition.engine.training.plan;

import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a session with its amount; what does not apply is absent.
 *
 * @param exercise code in the catalogue
 * @param minutes length when counted in time
 * @param sets number of sets
 * @param repsFrom fewest repetitions of a set
 * @param repsTo most repetitions of a set
 * @param holdSeconds length of a hold in seconds
 * @param restSeconds pause between sets in seconds
 * @param rpe effort on the scale 0 to 10
 */
public record Item(
        String exercise,
        @Nullable Integer minutes,
        @Nullable Integer sets,
        @Nullable Integer repsFrom,
        @Nullable Integer repsTo,
        @Nullable Integer holdSeconds,
        @Nullable Integer restSeconds,
        int rpe) {

    public static Item timed(String exercise, int minutes, int rpe) {
        return new Item(exercise, minutes, null, null, null, null, null, rpe);
    }

    public static Item held(String exercise, int sets, int holdSeconds, int restSeconds, int rpe) {
        return new Item(exercise, null, sets, null, null, holdSeconds, restSeconds, rpe);
    }

    public static Item repeated(String exercise, int sets, int from, int to, int restSeconds, int rpe) {
        return new Item(exercise, null, sets, from, to, null, restSeconds, rpe);
    }

    /** The amount in words. */
    public Text amount() {
        if (minutes != null) {
            return Text.of("%d min", "%d分钟", minutes);
        }
        int of = sets == null ? 1 : sets;
        if (holdSeconds != null) {
            return Text.of("%d × %d s", "%d组 × %d秒", of, holdSeconds);
        }
        int from = repsFrom == null ? 1 : repsFrom;
        int to = repsTo == null ? from : repsTo;
        return from == to
                ? Text.of("%d × %d", "%d组 × %d次", of, from)
                : Text.of("%d × %d to %d", "%d组 × %d至%d次", of, from, to);
    }
}
