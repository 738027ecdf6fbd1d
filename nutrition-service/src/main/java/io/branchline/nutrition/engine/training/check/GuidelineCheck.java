package io.branchline.nutrition.engine.training.check;

import io.branchline.nutrition.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table that holds a plan against a guideline.
 *
 * @param code stable name of the rule
 * @param rule what the guideline asks
 * @param planned what the plan has
 * @param required what it takes
 * @param met whether the plan meets the rule
 * @param note why not and what would close the gap, absent when met
 * @param source where the rule is from
 */
public record GuidelineCheck(
        String code,
        Text rule,
        Text planned,
        Text required,
        boolean met,
        @Nullable Text note,
        String source) {

    static final String WHO = "WHO 2020 guidelines on physical activity";
    static final String ACSM = "ACSM Guidelines, 11th ed. (2021)";

    static GuidelineCheck of(
            String code, Text rule, Text planned, Text required, boolean met, Text whenNot, String source) {
        return new GuidelineCheck(code, rule, planned, required, met, met ? null : whenNot, source);
    }
}
