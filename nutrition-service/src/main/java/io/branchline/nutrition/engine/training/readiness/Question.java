package io.branchline.nutrition.engine.training.readiness;

import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import io.branchline.nutrition.engine.training.person.Maternity;
import java.util.List;

/**
 * One question of the screening, answered yes or no.
 *
 * @param asked whom it is asked: ALL, PREGNANT or POSTPARTUM
 * @param consequence what a yes means
 * @param maxEffort highest effort after a yes
 * @param adds restrictions a yes brings
 */
public record Question(
        String code,
        String asked,
        Consequence consequence,
        Effort maxEffort,
        List<String> adds,
        Text question,
        Text reason,
        String source) {

    public boolean isFor(Maternity maternity) {
        return asked.equals("ALL") || asked.equals(maternity.state().name());
    }
}
