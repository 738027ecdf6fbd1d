package io.branchline.office.engine.document.finding;

import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects findings; each method is one way of being wrong. */
public final class Findings {
    private static final int EXCERPT = 24;
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
        if (found.size() < MOST) {
            String excerpt = line == null ? "" : excerpt(line.text());
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
        if (Math.abs(mm - wantedMm) > tolerance) {
            error(clause, code, line, print(mm) + " mm", print(wantedMm) + " mm", text);
        }
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    static String print(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    private static String excerpt(String text) {
        String bare = text.strip().replace("\n", "");
        return bare.length() <= EXCERPT ? bare : bare.substring(0, EXCERPT) + "…";
    }
}
