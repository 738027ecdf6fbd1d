package io.branchline.office.engine.document.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it appears; lengths in points.
 *
 * @param index position among all paragraphs of the body, from 0
 * @param place where it stands
 * @param align left, center, right, both or distribute
 * @param heightPt distance of its lines
 * @param rule colour of a rule on its lower edge, or null
 * @param drawn colour of a straight line that hangs on it as a drawing, empty when not said, or null
 * @param stopPt first tab stop
 */
public record ReadLine(
        int index,
        Place place,
        List<ReadRun> runs,
        String align,
        double leftPt,
        double rightPt,
        double firstPt,
        double beforePt,
        double afterPt,
        double heightPt,
        boolean startsPage,
        @Nullable String rule,
        @Nullable String drawn,
        @Nullable Double stopPt) {

    public ReadLine {
        runs = List.copyOf(runs);
    }

    /** Where a paragraph stands. */
    public enum Place {
        FLOW,
        TABLE,
        BOX
    }

    /** The same line at the top of a page. */
    public ReadLine onNewPage() {
        return new ReadLine(
                index, place, runs, align, leftPt, rightPt, firstPt, beforePt, afterPt, heightPt, true, rule, drawn,
                stopPt);
    }

    /** The line as it reads, without characters that show nothing. */
    public ReadLine withoutHidden() {
        boolean prose = HiddenCharacters.isProse(text());
        List<ReadRun> bare = runs.stream()
                .map(run -> new ReadRun(
                        HiddenCharacters.removed(run.text(), prose),
                        run.face(),
                        run.sizePt(),
                        run.spacingPt(),
                        run.colour()))
                .toList();
        return new ReadLine(
                index,
                place,
                bare,
                align,
                leftPt,
                rightPt,
                firstPt,
                beforePt,
                afterPt,
                heightPt,
                startsPage,
                rule,
                drawn,
                stopPt);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** The first run that shows something; a bare one when there is none. */
    public ReadRun lead() {
        return runs.stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .orElse(new ReadRun("", "", 0, 0, "000000"));
    }
}
