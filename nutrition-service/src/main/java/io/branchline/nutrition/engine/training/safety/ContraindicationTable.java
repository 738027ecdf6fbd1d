package io.branchline.nutrition.engine.training.safety;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.exercise.Demand;
import io.branchline.nutrition.engine.training.exercise.Exercise;
import io.branchline.nutrition.engine.training.person.Restriction;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All rules of exclusion, from {@code data/contraindications.csv}. */
public final class ContraindicationTable {
    private final List<Contraindication> rules;

    public ContraindicationTable(List<Contraindication> rules) {
        this.rules = List.copyOf(rules);
    }

    public static ContraindicationTable shipped() {
        return new ContraindicationTable(CsvTable.resource("/data/contraindications.csv").rows().stream()
                .flatMap(ContraindicationTable::read)
                .toList());
    }

    public List<Contraindication> all() {
        return rules;
    }

    /** Every rule that an exercise falls under, whoever does it. */
    public List<Contraindication> of(Exercise exercise) {
        return rules.stream().filter(rule -> exercise.demands(rule.demand())).toList();
    }

    /** The rules that keep a person with these restrictions from an exercise; none when it is allowed. */
    public List<Contraindication> against(Exercise exercise, Collection<Restriction> restrictions) {
        return of(exercise).stream()
                .filter(rule -> restrictions.stream().anyMatch(own -> own.code().equals(rule.restriction())))
                .toList();
    }

    private static Stream<Contraindication> read(CsvTable.Row row) {
        Text reason = new Text(row.text("reasonEn"), row.text("reasonZh"));
        return row.list("restrictions").stream()
                .flatMap(restriction -> row.list("demands").stream()
                        .map(demand ->
                                new Contraindication(restriction, Demand.valueOf(demand), reason, row.text("source"))));
    }
}
