package io.branchline.nutrition.profile;

import java.util.UUID;

/** What a feature keeps of a person; each one adds itself to the export by a bean of this type. */
public interface PersonalData {
    /** Name of the section in the export, camelCase. */
    String section();

    /** Everything this feature holds of the person, as it would answer it; the caller owns the profile. */
    Object of(UUID profileId);
}
