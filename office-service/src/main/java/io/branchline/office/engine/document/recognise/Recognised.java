package io.branchline.office.engine.document.recognise;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.page.ReadDocument;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.standard.Grid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with its elements named. Lines of annexes carry roles too and are marked as such.
 *
 * @param kind null when the title names none
 */
public record Recognised(
        ReadDocument file, Format format, @Nullable Kind kind, List<Part> parts) {

    public Recognised {
        parts = List.copyOf(parts);
    }

    /** A line that shows something, and what it is. */
    public record Part(Role role, ReadLine line, boolean annex) {
        public String text() {
            return line.text().strip();
        }
    }

    /** The first part of a role in the main document. */
    public Optional<Part> first(Role role) {
        return parts.stream()
                .filter(part -> part.role() == role && !part.annex())
                .findFirst();
    }

    /** All parts of a role in the main document. */
    public List<Part> all(Role role) {
        return parts.stream()
                .filter(part -> part.role() == role && !part.annex())
                .toList();
    }

    /** Body paragraphs and levels, of annexes too. */
    public List<Part> running() {
        return parts.stream()
                .filter(part -> part.role() == Role.BODY || part.role().name().startsWith("LEVEL"))
                .toList();
    }

    /** The whole title on one line. */
    public String title() {
        StringBuilder title = new StringBuilder();
        all(Role.TITLE).forEach(part -> title.append(part.text().replace("\n", "")));
        return title.toString().strip();
    }

    /** Empty lines of the grid between two lines: white space and blank paragraphs, in lines of 28.99 pt. */
    public double linesBetween(ReadLine upper, ReadLine lower) {
        return pointsBetween(upper, lower) / Grid.LINE_PT;
    }

    /** White space between two lines in points; strips that carry a rule do not count. */
    public double pointsBetween(ReadLine upper, ReadLine lower) {
        double points = upper.afterPt() + lower.beforePt();
        for (ReadLine line : file.lines()) {
            boolean between = line.index() > upper.index() && line.index() < lower.index();
            if (between && line.place() == ReadLine.Place.FLOW && line.isBlank() && line.rule() == null) {
                points += line.beforePt() + line.heightPt() + line.afterPt();
            }
        }
        return points;
    }
}
