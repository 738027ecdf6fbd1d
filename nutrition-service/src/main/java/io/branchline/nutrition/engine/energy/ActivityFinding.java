package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.energy.ActivityBudget.Spell;
import io.branchline.nutrition.engine.finding.Finding;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/** The physical activity level of a budget as a finding. */
final class ActivityFinding {
    private static final Source COMPENDIUM = new Source(
            "Ainsworth BE et al. (2011), Compendium of Physical Activities; FAO/WHO/UNU (2004), Human energy requirements, factorial method",
            "PAL as the time-weighted mean over 24 h",
            "https://pacompendium.com");

    private ActivityFinding() {}

    /** The level with the sum over the parts of the day. */
    static Finding of(ActivityBudget budget) {
        List<Spell> spells = budget.spells();
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
                        budget.pal(),
                        "",
                        COMPENDIUM)
                .shown(pattern.append(") / 24").toString(), numbers);
    }
}
