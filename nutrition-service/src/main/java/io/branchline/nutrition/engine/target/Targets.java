package io.branchline.nutrition.engine.target;

import io.branchline.nutrition.engine.finding.Blocked;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All targets of a person: energy and macronutrients where the need is known, and the reference intake of every nutrient. */
public final class Targets {
    private Targets() {}

    /** In the order energy, macronutrients, nutrients; none while sex or age is unknown. */
    public static List<NutrientTarget> of(Person person, @Nullable EnergyTarget energy, Set<Blocked> blocked) {
        Sex sex = person.sex();
        Age age = person.age();
        if (sex == null || age == null) {
            return List.of();
        }
        List<NutrientTarget> targets = new ArrayList<>();
        if (energy != null) {
            targets.add(energy.target());
            if (age.years() >= 1) {
                targets.addAll(MacroTargets.of(person, energy.goalKcal(), blocked));
            }
        }
        Map<String, NutrientTarget> chinese = new HashMap<>();
        if (person.standard() == Standard.CN) {
            ChineseTargets.of(person).forEach(one -> chinese.put(one.nutrient(), one));
        }
        for (NutrientTarget nasem : NasemTargets.of(LifeStage.of(sex, age, person.maternity()), person.history())) {
            if (nasem.nutrient().equals("PROTEIN") && blocked.contains(Blocked.HIGH_PROTEIN)) {
                continue;
            }
            targets.add(chinese.getOrDefault(nasem.nutrient(), nasem));
        }
        return targets;
    }
}
