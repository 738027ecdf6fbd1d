package io.branchline.nutrition.engine.training.readiness;

import io.branchline.nutrition.engine.table.CsvTable;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.engine.training.effort.Effort;
import java.util.List;

/** The questions of the screening, from {@code data/readiness_questions.csv}. */
public final class QuestionTable {
    private final List<Question> questions;

    public QuestionTable(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    public static QuestionTable shipped() {
        return new QuestionTable(CsvTable.resource("/data/readiness_questions.csv").rows().stream()
                .map(QuestionTable::read)
                .toList());
    }

    public List<Question> all() {
        return questions;
    }

    public boolean has(String code) {
        return questions.stream().anyMatch(question -> question.code().equals(code));
    }

    private static Question read(CsvTable.Row row) {
        return new Question(
                row.text("code"),
                row.text("asked"),
                Consequence.valueOf(row.text("consequence")),
                Effort.valueOf(row.text("maxEffort")),
                row.list("adds"),
                new Text(row.text("questionEn"), row.text("questionZh")),
                new Text(row.text("reasonEn"), row.text("reasonZh")),
                row.text("source"));
    }
}
