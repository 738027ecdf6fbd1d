package io.branchline.office.engine.document.finding;

import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects findings; each method is one way of being wrong. */
public final class Findings {
    private static final int MOST = 500;
    private final List<Finding> found = new ArrayList<>();

    /** Adds a finding on a line, or on the page when the line is null. */
    public void add(
            String clause,
            String code,
            Finding.Severity severity,
            @Nullable ReadLine line,
            String measured,
            String required,
            Text text) {
        if (!areFull()) {
            String excerpt = Excerpt.of(line);
            int index = line == null ? -1 : line.index();
            found.add(new Finding(clause, code, severity, index, excerpt, measured, required, text));
        }
    }

    /** The clause says otherwise. */
    public void error(
            String clause, String code, @Nullable ReadLine line, String measured, String required, Text text) {
        add(clause, code, Finding.Severity.ERROR, line, measured, required, text);
    }

    /** A person should look. */
    public void warn(String clause, String code, @Nullable ReadLine line, String measured, String required, Text text) {
        add(clause, code, Finding.Severity.WARNING, line, measured, required, text);
    }

    /** A length in millimetres that is more than a tolerance away. */
    public void length(
            String clause,
            String code,
            @Nullable ReadLine line,
            double mm,
            double wantedMm,
            double tolerance,
            Text text) {
        if (!areFull() && Math.abs(mm - wantedMm) > tolerance) {
            error(clause, code, line, Measure.print(mm) + " mm", Measure.print(wantedMm) + " mm", text);
        }
    }

    /** Whether no more are kept, so that none need be looked for. */
    public boolean areFull() {
        return found.size() >= MOST;
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }
}
