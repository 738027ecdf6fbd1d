package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.ActivityLevel;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/**
 * A day of 24 hours divided by what was done, each part with its metabolic equivalent (Compendium of Physical Activities).
 *
 * @param spells parts of the day; their hours make 24
 */
public record ActivityBudget(List<Spell> spells) {
    private static final Source COMPENDIUM = new Source(
            "Ainsworth BE et al. (2011), Compendium of Physical Activities; FAO/WHO/UNU (2004), Human energy requirements, factorial method",
            "PAL as the time-weighted mean over 24 h",
            "https://pacompendium.com");
    private static final double DAY = 24;
    private static final double TOLERANCE = 0.01;

    /** One part of the day: its metabolic equivalent (0.5 to 25) and its length in hours. */
    public record Spell(String activity, double met, double hours) {}

    /** Copies the list. */
    public ActivityBudget {
        spells = List.copyOf(spells);
    }

    /** Whether the parts make a whole day. */
    public boolean isWholeDay() {
        return Math.abs(hours() - DAY) <= TOLERANCE;
    }

    /** Sum of the parts, h. */
    public double hours() {
        return spells.stream().mapToDouble(Spell::hours).sum();
    }

    /** Physical activity level: mean metabolic equivalent of the day. */
    public double pal() {
        return spells.stream().mapToDouble(spell -> spell.met() * spell.hours()).sum() / DAY;
    }

    /** The level as a finding with its category. */
    public Finding finding() {
        StringBuilder pattern = new StringBuilder("(");
        double[] numbers = new double[2 * spells.size()];
        for (int i = 0; i < spells.size(); i++) {
            pattern.append(i == 0 ? "" : " + ")
                    .append("[met")
                    .append(i + 1)
                    .append("]×[h")
                    .append(i + 1)
                    .append("]");
            numbers[2 * i] = spells.get(i).met();
            numbers[2 * i + 1] = spells.get(i).hours();
        }
        return Finding.of(
                        "PHYSICAL_ACTIVITY_LEVEL",
                        new Text("Physical activity level", "身体活动水平（PAL）"),
                        pal(),
                        "",
                        COMPENDIUM)
                .shown(pattern.append(") / 24").toString(), numbers);
    }

    /** The category of a level by the quartiles NASEM 2023 divides at (chapter 5), from 3 years. */
    public static ActivityLevel category(double pal, Age age) {
        double[] cuts = cuts(age.years());
        if (pal < cuts[0]) {
            return ActivityLevel.INACTIVE;
        }
        if (pal < cuts[1]) {
            return ActivityLevel.LOW_ACTIVE;
        }
        return pal < cuts[2] ? ActivityLevel.ACTIVE : ActivityLevel.VERY_ACTIVE;
    }

    private static double[] cuts(double years) {
        if (years < 9) {
            return new double[] {1.31, 1.44, 1.59};
        }
        if (years < 14) {
            return new double[] {1.44, 1.59, 1.77};
        }
        if (years < 19) {
            return new double[] {1.56, 1.73, 1.92};
        }
        return years < 71 ? new double[] {1.53, 1.68, 1.85} : new double[] {1.46, 1.62, 1.79};
    }
}
