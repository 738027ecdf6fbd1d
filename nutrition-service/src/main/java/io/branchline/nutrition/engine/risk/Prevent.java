package io.branchline.nutrition.engine.risk;

import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.table.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** AHA PREVENT (Khan 2024): logistic risk over 10 years (30-79 years of age) and 30 years (30-59), as a probability. */
public final class Prevent {
    private static final Map<String, List<Weight>> WEIGHTS = read();

    private Prevent() {}

    private record Weight(PreventTerm term, double[] bySexAndOutcome) {}

    /** The probability, 0 to 1; the values must be within the equation's range. */
    public static double risk(PreventInput input, Model model, Outcome outcome, int years) {
        double score = 0;
        for (Weight weight : WEIGHTS.getOrDefault(model.name() + years, List.of())) {
            score += weight.bySexAndOutcome()[column(input.sex(), outcome)]
                    * weight.term().of(input);
        }
        return 1 / (1 + Math.exp(-score));
    }

    private static Map<String, List<Weight>> read() {
        Map<String, List<Weight>> weights = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/prevent/coefficients.csv").rows()) {
            double[] values = new double[2 * Outcome.values().length];
            for (Outcome outcome : Outcome.values()) {
                String name = outcome.name().toLowerCase(Locale.ROOT);
                values[column(Sex.FEMALE, outcome)] = row.number("female_" + name);
                values[column(Sex.MALE, outcome)] = row.number("male_" + name);
            }
            PreventTerm term = PreventTerm.valueOf(row.text("term").toUpperCase(Locale.ROOT));
            weights.computeIfAbsent(row.text("model") + row.text("years"), any -> new ArrayList<>())
                    .add(new Weight(term, values));
        }
        return weights;
    }

    private static int column(Sex sex, Outcome outcome) {
        return 2 * outcome.ordinal() + (sex.isMale() ? 1 : 0);
    }
}
