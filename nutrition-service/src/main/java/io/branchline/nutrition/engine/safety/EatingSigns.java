package io.branchline.nutrition.engine.safety;

import static io.branchline.nutrition.engine.finding.Blocked.*;

import io.branchline.nutrition.engine.finding.RedFlag;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.finding.Source;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.ScreeningSign;
import io.branchline.nutrition.engine.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers that point to a troubled relation with food. */
final class EatingSigns {
    private static final Set<ScreeningSign> FIVE = Set.of(
            ScreeningSign.VOMITS_AFTER_MEALS,
            ScreeningSign.LOSS_OF_CONTROL_EATING,
            ScreeningSign.UNINTENDED_WEIGHT_LOSS,
            ScreeningSign.FEELS_FAT_THOUGH_THIN,
            ScreeningSign.FOOD_DOMINATES_LIFE);

    private static final Source SCOFF = Source.of(
            "Morgan JF et al. (1999), BMJ 319:1467, SCOFF questionnaire (own wording)", "two or more of five");
    private static final RedFlag EATING_DISORDER_SIGNS = new RedFlag(
            "EATING_DISORDER_SIGNS",
            Severity.HIGH,
            new Text(
                    "Some answers point to a troubled relation with food. No weight loss is planned; please talk to a doctor or a specialised service.",
                    "部分回答提示可能存在进食问题。不安排减重；请与医生或专科机构谈谈。"),
            List.of(WEIGHT_LOSS, ENERGY_DEFICIT, FASTING, LOW_CARBOHYDRATE),
            SCOFF);

    private EatingSigns() {}

    static Optional<RedFlag> of(Person person) {
        boolean raised = scoff(person) >= 2 || person.signs().contains(ScreeningSign.USES_LAXATIVES_FOR_WEIGHT);
        return raised ? Optional.of(EATING_DISORDER_SIGNS) : Optional.empty();
    }

    private static long scoff(Person person) {
        return person.signs().stream().filter(FIVE::contains).count();
    }
}
