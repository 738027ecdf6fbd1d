package io.branchline.nutrition.profile;

import io.branchline.nutrition.engine.eating.Diet;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Goal;
import io.branchline.nutrition.engine.person.Standard;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of how a person lives and eats, beside the measurements; the lists hold enum names or the person's words. */
@Embeddable
record Facts(
        @Nullable @Enumerated(EnumType.STRING) ActivityLevel activityLevel,
        @Enumerated(EnumType.STRING) Standard standard,
        @Enumerated(EnumType.STRING) Goal goal,
        @Enumerated(EnumType.STRING) Diet diet,
        @Nullable Boolean smoker,
        @Nullable Boolean postmenopausal,
        @Convert(converter = Lines.class) List<String> conditions,
        @Convert(converter = Lines.class) List<String> medicines,
        @Convert(converter = Lines.class) List<String> allergies,
        @Convert(converter = Lines.class) List<String> dislikes,
        @Convert(converter = Lines.class) List<String> equipment) {

    static final Facts BLANK = new Facts(
            null,
            Standard.WHO,
            Goal.KEEP,
            Diet.OMNIVORE,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    /** What the change says, and otherwise what was. */
    Facts with(ProfileChange change) {
        return new Facts(
                change.activityLevel() == null ? activityLevel : change.activityLevel(),
                or(change.standard(), standard),
                or(change.goal(), goal),
                or(change.diet(), diet),
                change.smoker() == null ? smoker : change.smoker(),
                change.postmenopausal() == null ? postmenopausal : change.postmenopausal(),
                Lines.of(change.conditions(), conditions),
                Lines.of(change.medicines(), medicines),
                Lines.of(change.allergies(), allergies),
                Lines.of(change.dislikes(), dislikes),
                Lines.of(change.equipment(), equipment));
    }

    static <T> T or(@Nullable T changed, T kept) {
        return changed == null ? kept : changed;
    }
}
