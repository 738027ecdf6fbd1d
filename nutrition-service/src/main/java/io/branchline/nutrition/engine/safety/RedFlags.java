package io.branchline.nutrition.engine.safety;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.person.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every red flag of a person. */
public final class RedFlags {
    private RedFlags() {}

    /** The flags in the order life stage, body, illness, medicines, signs, measured values. */
    public static List<RedFlag> of(Person person) {
        List<RedFlag> flags = new ArrayList<>();
        flags.addAll(LifeStageFlags.of(person));
        flags.addAll(WeightFlags.of(person));
        flags.addAll(ConditionFlags.of(person));
        flags.addAll(MedicineFlags.of(person));
        flags.addAll(SignFlags.of(person));
        flags.addAll(ValueFlags.of(person));
        return List.copyOf(flags);
    }

    /** Everything that any of the flags blocks. */
    public static Set<Blocked> blocked(List<RedFlag> flags) {
        Set<Blocked> all = EnumSet.noneOf(Blocked.class);
        flags.forEach(flag -> all.addAll(flag.blocks()));
        return all;
    }
}
