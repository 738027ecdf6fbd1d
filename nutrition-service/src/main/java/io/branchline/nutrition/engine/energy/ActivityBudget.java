package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.finding.Finding;
import java.util.List;

/**
 * A day of 24 hours divided by what was done, each part with its metabolic equivalent (Compendium of Physical Activities).
 *
 * @param spells parts of the day; their hours make 24
 */
public record ActivityBudget(List<Spell> spells) {
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

    /** The level as a finding with its arithmetic. */
    public Finding finding() {
        return ActivityFinding.of(this);
    }
}
